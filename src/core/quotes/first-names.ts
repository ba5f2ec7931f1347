import { wordList } from "./word-list.ts";

/**
 * Common given names of women in the United States, in lower case (frequency tables of the Social Security Administration). A
 * name given to women and men stands in both lists and tells nothing.
 */
export const WOMEN = wordList(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
  angela shirley anna brenda pamela nicole emma samantha katherine christine debra rachel carolyn janet catherine
  maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan
  andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice
  julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  charlotte marie kayla alexis lori hillary carly nikki chelsea tammy kirsten elise dianne claire jeanne katie kate
  dana rosa ana priscilla yolanda joy patrice lena anne allison erin gretchen gina christie tara tracy terry jordan
  chris sam jesse wendy holly heidi ellen eileen caroline peggy sally valerie vanessa veronica kay gail jill jane
  lois tina phyllis norma paula annie lillian rita dawn connie florence edna carmen cindy edith sherry sylvia
  josephine thelma ethel elaine marjorie carrie monica esther pauline juanita anita rhonda hazel loretta lucille
  eleanor joanne tamara suzanne lucy rose nora nina nell jo liz kathy cathy becky vicki beth joann jackie leslie
  robin lynn sue stacy molly kristen kristin jenny jeanette bonnie ella ida irene louise mildred ruby sonia stella
  tiffany yvonne audrey beatrice bertha bernice clara colleen courtney darlene dolores dorothy erica felicia
  geraldine gwendolyn jamie jasmine leah marcia marlene maureen melanie miriam renee roberta sheila shelly sherri
  tonya vera viola vivian wilma pat terri
`);

/** Common given names of men in the United States, in lower case (the same tables). */
export const MEN = wordList(`
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark
  donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob nicholas
  gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack
  dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith
  roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan
  alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill bob jim
  tom mike ted ben marco chris bernie rick mitch harry jeff corey lloyd pete colin dan dave steve ken ron don rob
  greg matt tim tony sam jon josh luke nate eli carlos luis jorge mohammed ali hassan amos owen howard martin fred
  stuart neil ross wesley hugh ari karl rudy kelly tracy dana sheldon chuck dick hank ed al art leo tommy johnny
  jimmy danny louis ernest victor phillip todd stanley leonard derek travis marcus curtis norman glenn shane theodore
  jay erik brett craig dale clarence herbert edwin melvin mario manuel ricardo miguel antonio francisco pedro hector
  oscar ruben ramon angel leroy lewis clifford duane earl edgar floyd franklin frederick gilbert gordon herman hugo
  ivan jerome joel julian kirk kurt lance lee leon leslie lester lonnie marvin maurice max micheal mitchell nelson
  nick rafael randall reginald rex ricky rodney roland ronnie salvador seth sidney simon spencer tyrone vernon warren
  wade wallace zach blake casey cody cory darrell darren dean doug drew dustin dwight eddie gene jamie jackie robin
  stacy pat stan walt will
`);
