/** Titles before and after names, from general knowledge. */

/** What the head of an office title says: its name as an office, and what it is held over. */
export interface TitleHead {
  readonly office: string;
  /** PLACE: of a country, state or city; BODY: of an organization; NONE: complete by itself. */
  readonly over: 'PLACE' | 'BODY' | 'NONE';
  /** The office of a holder who is a woman or a man. */
  readonly gender?: 'F' | 'M';
}

/** One line a title: the forms it is written in; the office; what it is held over; a gender when it has one. */
const OFFICES = `president,pres.;President;PLACE
vice president,vice-president;Vice President;PLACE
governor,gov.,govs.;Governor;PLACE
lieutenant governor,lt. gov.,lieut. gov.;Lieutenant Governor;PLACE
mayor;Mayor;PLACE
deputy mayor;Deputy Mayor;PLACE
vice mayor;Vice Mayor;PLACE
senator,sen.,sens.;Senator;PLACE
state senator,state sen.;State Senator;PLACE
representative,rep.,reps.;Representative;PLACE
state representative,state rep.;State Representative;PLACE
congressman;Representative;PLACE;M
congresswoman;Representative;PLACE;F
congressperson;Representative;PLACE
assemblyman;Assembly Member;PLACE;M
assemblywoman;Assembly Member;PLACE;F
assemblymember;Assembly Member;PLACE
delegate,del.;Delegate;PLACE
councilman,city councilman;Council Member;PLACE;M
councilwoman,city councilwoman;Council Member;PLACE;F
councilor,councillor,councilmember,council member,city council member,city councilor;Council Member;PLACE
alderman;Alderman;PLACE;M
alderwoman;Alderman;PLACE;F
prime minister,premier;Prime Minister;PLACE
deputy prime minister;Deputy Prime Minister;PLACE
chancellor;Chancellor;PLACE
foreign minister,minister of foreign affairs;Foreign Minister;PLACE
finance minister,minister of finance;Finance Minister;PLACE
defense minister,defence minister,minister of defense,minister of defence;Defense Minister;PLACE
interior minister,minister of the interior;Interior Minister;PLACE
justice minister,minister of justice;Justice Minister;PLACE
health minister,minister of health;Health Minister;PLACE
education minister,minister of education;Education Minister;PLACE
environment minister;Environment Minister;PLACE
transport minister,minister of transport;Transport Minister;PLACE
trade minister;Trade Minister;PLACE
information minister;Information Minister;PLACE
home secretary;Home Secretary;PLACE
foreign secretary;Foreign Secretary;PLACE
home minister;Home Minister;PLACE
minister;Minister;PLACE
king;King;PLACE;M
queen;Queen;PLACE;F
prince;Prince;PLACE;M
princess;Princess;PLACE;F
emir;Emir;PLACE;M
sultan;Sultan;PLACE;M
pope;Pope;NONE;M
archbishop;Archbishop;PLACE
bishop;Bishop;PLACE
cardinal;Cardinal;NONE;M
ambassador;Ambassador;PLACE
consul;Consul;PLACE
secretary of state;Secretary of State;PLACE
secretary of defense,defense secretary;Secretary of Defense;PLACE
secretary of homeland security,homeland security secretary;Secretary of Homeland Security;PLACE
treasury secretary,secretary of the treasury;Secretary of the Treasury;PLACE
interior secretary,secretary of the interior;Secretary of the Interior;PLACE
agriculture secretary,secretary of agriculture;Secretary of Agriculture;PLACE
commerce secretary,secretary of commerce;Secretary of Commerce;PLACE
labor secretary,secretary of labor;Secretary of Labor;PLACE
energy secretary,secretary of energy;Secretary of Energy;PLACE
education secretary,secretary of education;Secretary of Education;PLACE
transportation secretary,secretary of transportation;Secretary of Transportation;PLACE
health secretary;Health Secretary;PLACE
housing secretary;Housing Secretary;PLACE
veterans affairs secretary;Secretary of Veterans Affairs;PLACE
secretary-general,secretary general;Secretary-General;BODY
attorney general,atty. gen.;Attorney General;PLACE
deputy attorney general;Deputy Attorney General;PLACE
assistant attorney general;Assistant Attorney General;PLACE
solicitor general;Solicitor General;PLACE
surgeon general;Surgeon General;PLACE
treasurer,state treasurer;Treasurer;PLACE
clerk,city clerk,county clerk,town clerk;Clerk;PLACE
coroner,county coroner,medical examiner;Coroner;PLACE
city manager;City Manager;PLACE
county manager;County Manager;PLACE
town manager;Town Manager;PLACE
state engineer;State Engineer;PLACE
city engineer;City Engineer;PLACE
county engineer;County Engineer;PLACE
state geologist;State Geologist;PLACE
state climatologist;State Climatologist;PLACE
state epidemiologist;State Epidemiologist;PLACE
state librarian;State Librarian;PLACE
chief scientist;Chief Scientist;BODY
chief economist;Chief Economist;BODY
chief engineer;Chief Engineer;BODY
chief medical officer;Chief Medical Officer;BODY
shadow chancellor;Shadow Chancellor;PLACE
commander;Commander;BODY
campaign spokesman;Spokesperson;BODY;M
campaign spokeswoman;Spokesperson;BODY;F
foreman,forewoman;Foreperson;BODY
vice chancellor;Vice Chancellor;BODY
comptroller,controller;Comptroller;PLACE
auditor,state auditor;Auditor;PLACE
national security adviser,national security advisor;National Security Adviser;PLACE
chief of staff;Chief of Staff;BODY
press secretary;Press Secretary;BODY
communications director,director of communications;Communications Director;BODY
first lady;First Lady;PLACE;F
speaker,house speaker,speaker of the house;Speaker;BODY
majority leader,senate majority leader,house majority leader;Majority Leader;BODY
minority leader,senate minority leader,house minority leader;Minority Leader;BODY
majority whip,minority whip,whip;Whip;BODY
opposition leader,leader of the opposition;Leader of the Opposition;PLACE
district attorney,dist. atty.,d.a.;District Attorney;PLACE
county attorney,city attorney,state attorney,state's attorney;Attorney;PLACE
u.s. attorney,us attorney,united states attorney;U.S. Attorney;PLACE
prosecutor,special prosecutor,chief prosecutor;Prosecutor;PLACE
special counsel;Special Counsel;NONE
sheriff;Sheriff;PLACE
deputy sheriff,sheriff's deputy;Sheriff's Deputy;PLACE
police chief,chief of police,police commissioner;Police Chief;PLACE
fire chief;Fire Chief;PLACE
chief;Chief;BODY
commissioner;Commissioner;BODY
county commissioner,county executive,county supervisor;County Commissioner;PLACE
superintendent;Superintendent;BODY
judge,district judge,circuit judge,magistrate,magistrate judge;Judge;PLACE
justice,associate justice,supreme court justice;Justice;BODY
chief justice;Chief Justice;BODY
chief judge;Chief Judge;BODY
director;Director;BODY
executive director;Executive Director;BODY
deputy director;Deputy Director;BODY
assistant director;Assistant Director;BODY
administrator;Administrator;BODY
inspector general;Inspector General;BODY
chairman;Chair;BODY;M
chairwoman;Chair;BODY;F
chair,chairperson,co-chair;Chair;BODY
vice chairman;Vice Chair;BODY;M
vice chairwoman;Vice Chair;BODY;F
vice chair,vice chairperson;Vice Chair;BODY
chief executive,chief executive officer,ceo;Chief Executive;BODY
chief financial officer,cfo;Chief Financial Officer;BODY
chief operating officer,coo;Chief Operating Officer;BODY
founder,co-founder,cofounder;Founder;BODY
owner;Owner;BODY
manager;Manager;BODY
general manager;General Manager;BODY
campaign manager;Campaign Manager;BODY
campaign chairman,campaign chair;Campaign Chair;BODY
spokesman;Spokesperson;BODY;M
spokeswoman;Spokesperson;BODY;F
spokesperson;Spokesperson;BODY
general,gen.,lt. gen.,maj. gen.,brig. gen.;General;NONE
admiral,adm.,vice adm.,rear adm.;Admiral;NONE
colonel,col.,lt. col.;Colonel;NONE
major,maj.;Major;NONE
captain,capt.,cpt.;Captain;NONE
lieutenant,lt.;Lieutenant;NONE
sergeant,sgt.,staff sgt.;Sergeant;NONE
corporal,cpl.;Corporal;NONE
deputy;Deputy;BODY
officer,police officer;Officer;BODY
detective,det.;Detective;BODY
trooper;Trooper;BODY
agent,special agent;Agent;BODY
party leader,leader;Leader;BODY
secretary;Secretary;BODY
undersecretary,under secretary;Under Secretary;BODY
assistant secretary;Assistant Secretary;BODY
deputy secretary;Deputy Secretary;BODY
president-elect;President;PLACE
governor-elect;Governor;PLACE
mayor-elect;Mayor;PLACE
senator-elect;Senator;PLACE
principal;Principal;BODY
dean;Dean;BODY
provost;Provost;BODY
coach,head coach;Coach;BODY`;

/** Words that stand before a name and are no office: they say that it is a person, or what they do. */
export const OCCUPATIONS =
  `candidate nominee hopeful front-runner frontrunner contender challenger incumbent strategist consultant pollster aide adviser advisor lawyer attorney reporter journalist correspondent anchor host columnist editor author writer
blogger commentator analyst pundit professor historian economist scientist researcher scholar teacher doctor nurse physician surgeon pastor reverend rabbi imam priest activist organizer organiser advocate lobbyist donor billionaire businessman businesswoman
entrepreneur investor banker developer farmer rancher student resident voter volunteer supporter critic rival opponent colleague ally actor actress singer musician rapper comedian director producer filmmaker artist novelist poet athlete player quarterback
veteran soldier pilot engineer witness victim suspect defendant plaintiff survivor neighbor neighbour friend brother sister son daughter father mother husband wife widow uncle aunt cousin partner lawmaker politician legislator operative surrogate
boss star mogul magnate tycoon legend icon guru whistleblower dissident operator fellow expert specialist fisherman shopkeeper driver worker nominee co-host moderator trucker ferryman councilmember`.split(
    /\s+/u,
  );

/** Forms of address, with the gender they tell. */
export const HONORIFICS: Readonly<Record<string, 'F' | 'M' | ''>> = {
  'mr.': 'M',
  mr: 'M',
  'mrs.': 'F',
  mrs: 'F',
  'ms.': 'F',
  ms: 'F',
  miss: 'F',
  'dr.': '',
  dr: '',
  'prof.': '',
  sir: 'M',
  lord: 'M',
  lady: 'F',
  dame: 'F',
  'rev.': '',
  'fr.': 'M',
  sheikh: 'M',
  sheik: 'M',
  ayatollah: 'M',
  imam: 'M',
  saint: '',
  madam: 'F',
  mme: 'F',
  'hon.': '',
  baroness: 'F',
  baron: 'M',
  duke: 'M',
  duchess: 'F',
  father: 'M',
  sister: 'F',
  brother: 'M',
  rabbi: '',
  reverend: '',
  professor: '',
  doctor: '',
  pastor: '',
  judge: '',
};

/** How an office is held, by the word before it. */
export const TENURE_WORDS: ReadonlyMap<string, 'FORMER' | 'ACTING' | 'ELECT' | 'NOMINEE' | 'CANDIDATE'> = new Map([
  ...['former', 'ex', 'ex-', 'onetime', 'one-time', 'then', 'late', 'retired', 'outgoing'].map((word) => [word, 'FORMER'] as const),
  ['acting', 'ACTING'],
  ['interim', 'ACTING'],
  ['incoming', 'ELECT'],
  ['elect', 'ELECT'],
  ['nominee', 'NOMINEE'],
  ['candidate', 'CANDIDATE'],
]);

/** Words before an office that make it another one: a shadow secretary is no secretary. */
export const OFFICE_RANKS: ReadonlySet<string> = new Set('shadow deputy assistant associate vice chief'.split(' '));

/** Adjectives that say what an office is for, not what its holder is like. */
export const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  'general executive regional medical financial legal technical political municipal provincial divisional commercial operational editorial clinical environmental international external internal fiscal judicial electoral artistic musical scientific digital creative'.split(
    ' ',
  ),
);

/** Nouns before an office that say what its holder is or where, and are no part of its name. */
export const HOLDER_NOUNS: ReadonlySet<string> = new Set(
  'state city county town village party ex billionaire veteran career incumbent then interim acting former longtime rookie republican democrat company agency'.split(
    ' ',
  ),
);

/** Words that stand between a place or body and a title and belong to neither. */
export const TITLE_MODIFIERS =
  'former then acting interim ex-president longtime long-time late outgoing incoming current new newly elected retired deputy assistant associate senior junior chief first second third republican democratic democrat conservative liberal progressive independent gop federal local state city county national regional veteran embattled presumptive presidential gubernatorial mayoral congressional senatorial vice-presidential fellow one-time onetime top leading u.s. us'.split(
    ' ',
  );

export const TITLE_HEADS: ReadonlyMap<string, TitleHead> = new Map(
  OFFICES.split('\n').flatMap((line) => {
    const [forms = '', office = '', over = 'NONE', gender] = line.split(';');
    const head: TitleHead = {
      office,
      over: over === 'PLACE' || over === 'BODY' ? over : 'NONE',
      ...(gender === 'F' || gender === 'M' ? { gender } : {}),
    };
    return forms.split(',').map((form): [string, TitleHead] => [form, head]);
  }),
);
