import { wordList } from "./word-list.ts";

/**
 * Common given names of women in the United States, in lower case (frequency tables of the Social Security Administration),
 * and some of other countries that are often in the news. A name given to women and men stands in both lists and
 * tells nothing.
 */
export const WOMEN = wordList(`
  april june may mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
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
  abby ada adele adeline adriana adrienne agatha agnieszka aisha alejandra alexa alexandra alicia alisha alison
  alma alyssa amelia angelica angelina angie anika annabelle annette antonia arlene ashlee astrid audra aurora
  ava barb beatriz becca bernadette bess bette bettina bev bianca bonita brianna bridget brigid britney brooke
  camila camille candace candice candy carla carmela carole cassandra catalina cecile cecilia celeste charlene
  cheri chiara chloe clarissa claudia colette constance consuelo cora daisy daniela daphne deana deanna deirdre
  delia desiree destiny dianna dora dorothea ebony edie edwina effie eleanora elena elisa elisabeth eloise elsa
  elsie emilia emmy erika ernestine esperanza estella estelle eunice eva eve ewa fatima fay faye fiona francesca
  gabby gabriela gabrielle gemma genevieve georgette gertrude gillian ginger giulia gladys glenda greta
  guadalupe gwen gwyneth harper harriet helen helena henrietta hilda ilana ilene imogen indira ines ingrid irina
  iris isabel isabelle ivana ivanka ivy janelle janine jocelyn joelle johanna josette judi kaja kara karin
  karina karla kathie keely keiko keisha kendra keri kerri kerstin kira kirstie krista kristi kristine kristy
  lakshmi lana lara larissa latasha latoya layla leila lenora leona leonora leticia lila linnea lola lorena
  lorna lorraine lucia ludmila luz lydia lyla mabel madeleine madeline mae maeve magdalena mallory mara margo
  margot mari mariana marisol marla marlo marnie marsha marta matilda maura mavis maxine mei mercedes meredith
  millie minnie mitzi moira mona muriel myra myrtle nadia nadine nanette naomi natalia natasha nigella noelle
  noor odette oksana olena paloma paola patsy patti paulette penelope philippa phoebe pilar priya rosalie
  rosalind rosemary rosie roxana roxanne sabrina sakura sanna selena serena shanice shauna shawna sheryl sierra
  siobhan skye soo-jin stefanie susanna susannah suzanna suzette svetlana tabitha tamika tamsin tania tanisha
  tanya tasha tatiana tess tessa thea theodora tricia trish trisha trudy ursula valentina vanna velma verna
  violet whitney wilhelmina willow winifred winona ximena yasmin yolonda yuki yvette zainab zelda zelma zoe
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
  adrian aidan aiden alec alejandro alexei alfred alfredo allan allen alonzo alton alvaro alvin ambrose anders
  andre andrei andres anton archie armando arnold arturo augustus barry bart basil beau bennett bernard boris
  boyd brad bradford brady branden brendan brent brenton brock bruno bryant bryce burt byron caleb calvin
  carlton cedric cesar chad chandler charlie chester chet chip clark claude clay clayton clint clinton clyde
  colby cole conrad cooper corbin cornelius cyrus damian damien damon dante darius darnell darryl daryl davis
  deandre demetrius denis denny dermot desmond devin dewey dillon dmitri dmitry dmytro dominic donnie donovan
  duncan earnest eduardo eldon eliot elliot elliott ellis elmer elmo elton emanuel emilio emmanuel emmett
  enrique erick ernie ervin esteban evan everett ezra felipe felix ferdinand fernando forrest franco fredrick
  fritz gavin geoff geoffrey gerard gerardo gilberto giles gino giovanni glen gonzalo graham grayson grover
  guillermo gunnar gus hal hamid hamish harlan harris harrison harvey hayden henrik hiram hiroshi horace hubert
  humberto ian ibrahim ignacio igor ira irvin irving isaac isaiah ismael jace jackson jake jamal jarrett jarrod
  javier jed jefferson jens jerald jeremiah jermaine jimmie joaquin joey johann jonah jonas jonathon josef
  judson julio julius junior kareem karim keenan kendrick kenji kenny kent khalid kieran kurtis kyrylo lamar
  lamont lars leland lenny leonardo levi liam lincoln linus lionel lon lorenzo lowell lucas lucian luther lyle
  lyndon mack magnus mahmoud malcolm marcel marcos marlon mateo mathew mathias mauricio maury maxwell merle mick
  mickey mikhail miles milo milton mohamed mohammad morris moses muhammad murray mustafa myron narendra
  nathaniel neal ned nicolas nigel nikolai niles nolan octavio olaf oleg oleh oleksandr oliver ollie omar
  orlando orville osama otis otto pablo pascal percy phil pierce pierre preston quentin quincy ramiro ramsey
  raphael rashid raul ray recep reggie reid reuben rich rico robbie roberto rodger rodrigo rogelio rolf roman
  romeo ronny roosevelt rory roscoe royce rudolph rufus rupert rusty salman sammy sanjay santiago saul scotty
  sebastian sergei sergey sergio seymour shaun shawn sherman sherwin shinzo silas skip slade solomon sonny
  stanford stefan stephan sterling stewart sven sylvester terrance terrence thad thaddeus theo tobias toby tomas
  trent trevor troy truman ty tyrell ulysses umar vaughn vern vic vince vinny virgil vito vladimir volodymyr
  walker wally warner waylon wendell wes weston wilbert wilbur wilfred wilhelm willard winston woodrow wyatt
  xavier yuri yusuf zachariah zack zane
`);
