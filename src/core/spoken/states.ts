const TABLE = `
Ala.=AL=Alabama|=AK=Alaska|Ariz.=AZ=Arizona|Ark.=AR=Arkansas|Calif.=CA=California|Colo.=CO=Colorado
Conn.=CT=Connecticut|Del.=DE=Delaware|Fla.=FL=Florida|Ga.=GA=Georgia|=HI=Hawaii|=ID=Idaho|Ill.=IL=Illinois
Ind.=IN=Indiana|=IA=Iowa|Kan.=KS=Kansas|Kans.==Kansas|Ky.=KY=Kentucky|La.=LA=Louisiana|Me.=ME=Maine|Md.=MD=Maryland
Mass.=MA=Massachusetts|Mich.=MI=Michigan|Minn.=MN=Minnesota|Miss.=MS=Mississippi|Mo.=MO=Missouri|Mont.=MT=Montana
Neb.=NE=Nebraska|Nebr.==Nebraska|Nev.=NV=Nevada|N.H.=NH=New Hampshire|N.J.=NJ=New Jersey|N.M.=NM=New Mexico
N.Y.=NY=New York|N.C.=NC=North Carolina|N.D.=ND=North Dakota|=OH=Ohio|Okla.=OK=Oklahoma|Ore.=OR=Oregon
Oreg.==Oregon|Pa.=PA=Pennsylvania|Penn.==Pennsylvania|R.I.=RI=Rhode Island|S.C.=SC=South Carolina
S.D.=SD=South Dakota|Tenn.=TN=Tennessee|Tex.=TX=Texas|=UT=Utah|Vt.=VT=Vermont|Va.=VA=Virginia|Wash.=WA=Washington
W.Va.=WV=West Virginia|W. Va.==West Virginia|Wis.=WI=Wisconsin|Wisc.==Wisconsin|Wyo.=WY=Wyoming|P.R.=PR=Puerto Rico
=GU=Guam|V.I.=VI=Virgin Islands|Alta.==Alberta|B.C.=BC=British Columbia|Man.=MB=Manitoba|N.B.==New Brunswick
Nfld.==Newfoundland|N.S.==Nova Scotia|Ont.=ON=Ontario|P.E.I.==Prince Edward Island|Que.=QC=Quebec|Sask.=SK=Saskatchewan
`;

interface State {
  readonly short: string;
  readonly postal: string;
  readonly name: string;
}

/** American states and territories and Canadian provinces: as AP shortens them, by their postal code, and in full. */
const STATES: readonly State[] = TABLE.trim()
  .split(/[|\n]/u)
  .map((row) => {
    const [short = "", postal = "", name = ""] = row.split("=");
    return { short, postal, name };
  });

/** The name of a state behind its AP short form ("N.C.", "Fla."). */
export const STATE_OF_SHORT: ReadonlyMap<string, string> = new Map(
  STATES.map(({ short, name }) => [short, name]),
);

/** The name of a state behind its postal code ("NC"). */
export const STATE_OF_POSTAL: ReadonlyMap<string, string> = new Map(
  STATES.map(({ postal, name }) => [postal, name]),
);

/** The full names of states. */
export const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map(({ name }) => name));
