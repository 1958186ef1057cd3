/** Bodies that news names by an acronym or a short name, from general knowledge. One line: acronyms; full name; type; the body it is part of. */
export const AGENCY_TABLE = `ICE;Immigration and Customs Enforcement;AGENCY;Department of Homeland Security
CBP;Customs and Border Protection;AGENCY;Department of Homeland Security
DHS;Department of Homeland Security;AGENCY
FBI;Federal Bureau of Investigation;AGENCY;Department of Justice
CIA;Central Intelligence Agency;AGENCY
NSA;National Security Agency;AGENCY
DOJ;Department of Justice;AGENCY
EPA;Environmental Protection Agency;AGENCY
IRS;Internal Revenue Service;AGENCY
FDA;Food and Drug Administration;AGENCY
CDC;Centers for Disease Control and Prevention;AGENCY
NIH;National Institutes of Health;AGENCY
FEMA;Federal Emergency Management Agency;AGENCY
TSA;Transportation Security Administration;AGENCY
FAA;Federal Aviation Administration;AGENCY
FCC;Federal Communications Commission;AGENCY
FEC;Federal Election Commission;AGENCY
FTC;Federal Trade Commission;AGENCY
SEC;Securities and Exchange Commission;AGENCY
NASA;National Aeronautics and Space Administration;AGENCY
NOAA;National Oceanic and Atmospheric Administration;AGENCY
NTSB;National Transportation Safety Board;AGENCY
DEA;Drug Enforcement Administration;AGENCY
ATF;Bureau of Alcohol, Tobacco, Firearms and Explosives;AGENCY
GAO;Government Accountability Office;AGENCY
CBO;Congressional Budget Office;AGENCY
GSA;General Services Administration;AGENCY
OSHA;Occupational Safety and Health Administration;AGENCY
HHS;Department of Health and Human Services;AGENCY
HUD;Department of Housing and Urban Development;AGENCY
USDA;Department of Agriculture;AGENCY
VA;Department of Veterans Affairs;AGENCY
NATO;North Atlantic Treaty Organization;OTHER
UN,U.N.;United Nations;OTHER
EU,E.U.;European Union;OTHER
WHO;World Health Organization;OTHER
IMF;International Monetary Fund;OTHER
WTO;World Trade Organization;OTHER
OPEC;Organization of the Petroleum Exporting Countries;OTHER
AU;African Union;OTHER
OSCE;Organization for Security and Cooperation in Europe;OTHER
UNICEF;United Nations Children's Fund;OTHER
UNHCR;United Nations High Commissioner for Refugees;OTHER
ACLU;American Civil Liberties Union;OTHER
NAACP;National Association for the Advancement of Colored People;OTHER
NRA;National Rifle Association;OTHER
AFL-CIO;American Federation of Labor and Congress of Industrial Organizations;UNION
SEIU;Service Employees International Union;UNION
UAW;United Auto Workers;UNION
DNC;Democratic National Committee;PARTY
RNC;Republican National Committee;PARTY
GOP;Republican Party;PARTY
AP;Associated Press;OUTLET
BBC;British Broadcasting Corporation;OUTLET
CNN;CNN;OUTLET
NBC;NBC;OUTLET
CBS;CBS;OUTLET
ABC;ABC;OUTLET
MSNBC;MSNBC;OUTLET
NPR;National Public Radio;OUTLET
PBS;PBS;OUTLET
ISIS,ISIL,IS;Islamic State;OTHER
NFL;National Football League;OTHER
NBA;National Basketball Association;OTHER
IBM;IBM;COMPANY
NYPD;New York Police Department;AGENCY
LAPD;Los Angeles Police Department;AGENCY
Homeland Security;Department of Homeland Security;AGENCY
State Department;Department of State;AGENCY
Justice Department;Department of Justice;AGENCY
Defense Department;Department of Defense;AGENCY
Treasury Department;Department of the Treasury;AGENCY
Pentagon;Department of Defense;AGENCY`;

/** Names that are bodies without saying so in a word of theirs; name;type. */
export const KNOWN_BODIES = `White House;AGENCY
Congress;LEGISLATURE
Senate;LEGISLATURE
House of Representatives;LEGISLATURE
House;LEGISLATURE
Parliament;LEGISLATURE
Knesset;LEGISLATURE
Bundestag;LEGISLATURE
House of Commons;LEGISLATURE
House of Lords;LEGISLATURE
Supreme Court;COURT
Kremlin;AGENCY
Downing Street;AGENCY
Vatican;OTHER
Treasury;AGENCY
Cabinet;AGENCY
Secret Service;AGENCY
Coast Guard;AGENCY
National Guard;AGENCY
Border Patrol;AGENCY
Customs and Border Patrol;AGENCY
Marine Corps;AGENCY
Federal Reserve;AGENCY
Fed;AGENCY
Wall Street Journal;OUTLET
New York Times;OUTLET
Washington Post;OUTLET
Fox News;OUTLET
Fox;OUTLET
Fox Business;OUTLET
USA Today;OUTLET
USA TODAY;OUTLET
Los Angeles Times;OUTLET
Associated Press;OUTLET
Reuters;OUTLET
Bloomberg;OUTLET
Politico;OUTLET
Guardian;OUTLET
Breitbart;OUTLET
BuzzFeed;OUTLET
Huffington Post;OUTLET
Daily Caller;OUTLET
Al Jazeera;OUTLET
Xinhua;OUTLET
Facebook;COMPANY
Twitter;COMPANY
Google;COMPANY
Microsoft;COMPANY
Amazon;COMPANY
Apple;COMPANY
Boeing;COMPANY
Walmart;COMPANY
Goldman Sachs;COMPANY
Tea Party;PARTY
Republican Party;PARTY
Democratic Party;PARTY
Labour;PARTY
Labour Party;PARTY
Conservative Party;PARTY
Hamas;OTHER
Hezbollah;OTHER
Taliban;OTHER
Al Qaeda;OTHER
Al-Qaeda;OTHER
al-Qaeda;OTHER
Islamic State;OTHER
Boko Haram;OTHER
Al-Shabaab;OTHER
Red Cross;OTHER
Planned Parenthood;OTHER
Black Lives Matter;OTHER
Human Rights Watch;OTHER
Amnesty International;OTHER
Harvard;OTHER
Yale;OTHER
Stanford;OTHER`;

/** Words that make a name a body when it ends with one (or begins with one before "of" or "for"); word;type. */
export const BODY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  `Department:AGENCY Agency:AGENCY Bureau:AGENCY Ministry:AGENCY Office:AGENCY Administration:AGENCY Commission:AGENCY Authority:AGENCY Service:AGENCY Services:AGENCY Police:AGENCY Army:AGENCY Navy:AGENCY Force:AGENCY Forces:AGENCY Corps:AGENCY Patrol:AGENCY Enforcement:AGENCY Corrections:AGENCY
  Guard:AGENCY Board:AGENCY Council:LEGISLATURE Senate:LEGISLATURE House:LEGISLATURE Assembly:LEGISLATURE Parliament:LEGISLATURE Legislature:LEGISLATURE Congress:LEGISLATURE Court:COURT Tribunal:COURT Party:PARTY Committee:OTHER Caucus:OTHER Coalition:OTHER Union:UNION Federation:UNION Brotherhood:UNION Teamsters:UNION
  Association:OTHER Society:OTHER Institute:OTHER Institution:OTHER Foundation:OTHER University:OTHER College:OTHER School:OTHER Academy:OTHER Church:OTHER Hospital:OTHER Center:OTHER Centre:OTHER Museum:OTHER Library:OTHER League:OTHER Club:OTHER Group:COMPANY Network:OUTLET News:OUTLET Times:OUTLET Post:OUTLET
  Journal:OUTLET Tribune:OUTLET Herald:OUTLET Gazette:OUTLET Chronicle:OUTLET Observer:OUTLET Courier:OUTLET Ledger:OUTLET Star:OUTLET Dispatch:OUTLET Register:OUTLET Globe:OUTLET Daily:OUTLET Weekly:OUTLET Magazine:OUTLET Radio:OUTLET TV:OUTLET Television:OUTLET Inc.:COMPANY Inc:COMPANY Corp.:COMPANY Corp:COMPANY Co.:COMPANY
  Company:COMPANY Corporation:COMPANY Ltd.:COMPANY Ltd:COMPANY LLC:COMPANY PLC:COMPANY Bank:COMPANY Airlines:COMPANY Airways:COMPANY Motors:COMPANY Industries:COMPANY Partners:COMPANY Associates:COMPANY Holdings:COMPANY Systems:COMPANY Technologies:COMPANY Energy:COMPANY Trust:OTHER Fund:OTHER Alliance:OTHER
  Organization:OTHER Organisation:OTHER Campaign:OTHER Action:OTHER PAC:OTHER Project:OTHER Initiative:OTHER Chamber:OTHER Conference:OTHER Convention:OTHER Team:OTHER Brigade:OTHER Front:PARTY Movement:OTHER Workers:UNION Nurses:UNION Teachers:UNION`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The words of a body that may follow "the" alone and mean a body named before: "the department". */
export const BODY_NOUNS =
  'department agency bureau ministry office administration commission authority service council senate house assembly parliament legislature court party committee union association institute foundation university college company firm bank group organization organisation newspaper paper network magazine campaign board'.split(
    ' ',
  );
