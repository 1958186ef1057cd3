/** Places that news names most, from general knowledge. One line a place: name; abbreviations; adjectives or people. */

export const STATES = `Alabama;Ala.,AL;Alabamian
Alaska;AK;Alaskan
Arizona;Ariz.,AZ;Arizonan
Arkansas;Ark.,AR;Arkansan
California;Calif.,CA;Californian
Colorado;Colo.,CO;Coloradan
Connecticut;Conn.,CT;
Delaware;Del.,DE;
Florida;Fla.,FL;Floridian
Georgia;Ga.,GA;
Hawaii;HI;Hawaiian
Idaho;ID;Idahoan
Illinois;Ill.,IL;Illinoisan
Indiana;Ind.,IN;Hoosier
Iowa;IA;Iowan
Kansas;Kan.,Kans.,KS;Kansan
Kentucky;Ky.,KY;Kentuckian
Louisiana;La.,LA;Louisianan
Maine;ME;Mainer
Maryland;Md.,MD;Marylander
Massachusetts;Mass.,MA;
Michigan;Mich.,MI;Michigander
Minnesota;Minn.,MN;Minnesotan
Mississippi;Miss.,MS;Mississippian
Missouri;Mo.,MO;Missourian
Montana;Mont.,MT;Montanan
Nebraska;Neb.,Nebr.,NE;Nebraskan
Nevada;Nev.,NV;Nevadan
New Hampshire;N.H.,NH;
New Jersey;N.J.,NJ;
New Mexico;N.M.,NM;
New York;N.Y.,NY;New Yorker
North Carolina;N.C.,NC;
North Dakota;N.D.,ND;
Ohio;OH;Ohioan
Oklahoma;Okla.,OK;Oklahoman
Oregon;Ore.,OR;Oregonian
Pennsylvania;Pa.,PA;Pennsylvanian
Rhode Island;R.I.,RI;
South Carolina;S.C.,SC;
South Dakota;S.D.,SD;
Tennessee;Tenn.,TN;Tennessean
Texas;Tex.,TX;Texan
Utah;UT;Utahn
Vermont;Vt.,VT;Vermonter
Virginia;Va.,VA;Virginian
Washington State;Wash.,WA;
West Virginia;W.Va.,WV;
Wisconsin;Wis.,Wisc.,WI;
Wyoming;Wyo.,WY;
Puerto Rico;P.R.,PR;Puerto Rican
District of Columbia;D.C.,DC;`;

export const COUNTRIES = `United States;U.S.,US,U.S.A.,USA,United States of America,America;American
United Kingdom;U.K.,UK,Great Britain,Britain;British,Briton
Afghanistan;;Afghan
Albania;;Albanian
Algeria;;Algerian
Angola;;Angolan
Argentina;;Argentine,Argentinian
Armenia;;Armenian
Australia;;Australian
Austria;;Austrian
Azerbaijan;;Azerbaijani
Bahamas;;Bahamian
Bahrain;;Bahraini
Bangladesh;;Bangladeshi
Belarus;;Belarusian
Belgium;;Belgian
Bolivia;;Bolivian
Bosnia;Bosnia and Herzegovina;Bosnian
Botswana;;Botswanan
Brazil;;Brazilian
Bulgaria;;Bulgarian
Burkina Faso;;Burkinabe
Burundi;;Burundian
Cambodia;;Cambodian
Cameroon;;Cameroonian
Canada;;Canadian
Chad;;Chadian
Chile;;Chilean
China;People's Republic of China;Chinese
Colombia;;Colombian
Congo;Democratic Republic of Congo,DRC;Congolese
Costa Rica;;Costa Rican
Croatia;;Croatian,Croat
Cuba;;Cuban
Cyprus;;Cypriot
Czech Republic;Czechia;Czech
Denmark;;Danish,Dane
Dominican Republic;;Dominican
Ecuador;;Ecuadorean,Ecuadorian
Egypt;;Egyptian
El Salvador;;Salvadoran
England;;English
Eritrea;;Eritrean
Estonia;;Estonian
Ethiopia;;Ethiopian
Fiji;;Fijian
Finland;;Finnish,Finn
France;;French
Gabon;;Gabonese
Gambia;;Gambian
Germany;;German
Ghana;;Ghanaian
Greece;;Greek
Guatemala;;Guatemalan
Guinea;;Guinean
Guyana;;Guyanese
Haiti;;Haitian
Honduras;;Honduran
Hungary;;Hungarian
Iceland;;Icelandic
India;;Indian
Indonesia;;Indonesian
Iran;;Iranian
Iraq;;Iraqi
Ireland;;Irish
Israel;;Israeli
Italy;;Italian
Ivory Coast;Côte d'Ivoire;Ivorian
Jamaica;;Jamaican
Japan;;Japanese
Jordan;;Jordanian
Kazakhstan;;Kazakh
Kenya;;Kenyan
Kosovo;;Kosovar
Kuwait;;Kuwaiti
Kyrgyzstan;;Kyrgyz
Laos;;Laotian
Latvia;;Latvian
Lebanon;;Lebanese
Lesotho;;Basotho
Liberia;;Liberian
Libya;;Libyan
Lithuania;;Lithuanian
Luxembourg;;
Madagascar;;Malagasy
Malawi;;Malawian
Malaysia;;Malaysian
Maldives;;Maldivian
Mali;;Malian
Malta;;Maltese
Mauritania;;Mauritanian
Mauritius;;Mauritian
Mexico;;Mexican
Moldova;;Moldovan
Mongolia;;Mongolian
Montenegro;;Montenegrin
Morocco;;Moroccan
Mozambique;;Mozambican
Myanmar;Burma;Burmese
Namibia;;Namibian
Nepal;;Nepali,Nepalese
Netherlands;Holland;Dutch
New Zealand;;New Zealander
Nicaragua;;Nicaraguan
Niger;;Nigerien
Nigeria;;Nigerian
North Korea;;North Korean
Norway;;Norwegian
Oman;;Omani
Pakistan;;Pakistani
Palestine;Palestinian Territories;Palestinian
Panama;;Panamanian
Papua New Guinea;;
Paraguay;;Paraguayan
Peru;;Peruvian
Philippines;;Filipino,Philippine
Poland;;Polish,Pole
Portugal;;Portuguese
Qatar;;Qatari
Romania;;Romanian
Russia;Russian Federation;Russian
Rwanda;;Rwandan
Saudi Arabia;;Saudi
Scotland;;Scottish,Scot
Senegal;;Senegalese
Serbia;;Serbian,Serb
Sierra Leone;;Sierra Leonean
Singapore;;Singaporean
Slovakia;;Slovak
Slovenia;;Slovenian,Slovene
Somalia;;Somali
South Africa;;South African
South Korea;;South Korean
South Sudan;;South Sudanese
Spain;;Spanish,Spaniard
Sri Lanka;;Sri Lankan
Sudan;;Sudanese
Sweden;;Swedish,Swede
Switzerland;;Swiss
Syria;;Syrian
Taiwan;;Taiwanese
Tajikistan;;Tajik
Tanzania;;Tanzanian
Thailand;;Thai
Tibet;;Tibetan
Togo;;Togolese
Trinidad and Tobago;;Trinidadian
Tunisia;;Tunisian
Turkey;Türkiye;Turkish,Turk
Turkmenistan;;Turkmen
Uganda;;Ugandan
Ukraine;;Ukrainian
United Arab Emirates;UAE,U.A.E.;Emirati
Uruguay;;Uruguayan
Uzbekistan;;Uzbek
Venezuela;;Venezuelan
Vietnam;;Vietnamese
Wales;;Welsh
Yemen;;Yemeni
Zambia;;Zambian
Zimbabwe;;Zimbabwean`;

/** Cities; after the semicolon what contains them, when one place is meant far more often than any other. */
export const CITIES = `Washington;District of Columbia|New York City;New York|Los Angeles;California|Chicago;Illinois|Houston;Texas|Phoenix;Arizona|Philadelphia;Pennsylvania|San Antonio;Texas|San Diego;California|Dallas;Texas|San Jose;California
|Austin;Texas|Jacksonville;Florida|Fort Worth;Texas|Columbus;Ohio|Charlotte;North Carolina|San Francisco;California|Indianapolis;Indiana|Seattle;Washington State|Denver;Colorado|Boston;Massachusetts|El Paso;Texas|Nashville;Tennessee
|Detroit;Michigan|Oklahoma City;Oklahoma|Portland;|Las Vegas;Nevada|Memphis;Tennessee|Louisville;Kentucky|Baltimore;Maryland|Milwaukee;Wisconsin|Albuquerque;New Mexico|Tucson;Arizona|Fresno;California|Sacramento;California|Kansas City;
|Atlanta;Georgia|Omaha;Nebraska|Colorado Springs;Colorado|Raleigh;North Carolina|Miami;Florida|Oakland;California|Minneapolis;Minnesota|St. Paul;Minnesota|Tulsa;Oklahoma|Tampa;Florida|New Orleans;Louisiana|Cleveland;Ohio|Honolulu;Hawaii
|Anaheim;California|Pittsburgh;Pennsylvania|Cincinnati;Ohio|St. Louis;Missouri|Orlando;Florida|Buffalo;New York|Richmond;Virginia|Des Moines;Iowa|Manchester;|Charleston;|Brooklyn;New York City|Manhattan;New York City|Bronx;New York City
|Queens;New York City|Albany;New York|Salt Lake City;Utah|Boise;Idaho|Baton Rouge;Louisiana|Birmingham;|Montgomery;Alabama|Little Rock;Arkansas|Madison;Wisconsin|Flint;Michigan|Ferguson;Missouri|San Bernardino;California|Santa Fe;New Mexico
|London;United Kingdom|Paris;France|Berlin;Germany|Madrid;Spain|Rome;Italy|Moscow;Russia|Beijing;China|Tokyo;Japan|Seoul;South Korea|Delhi;India|New Delhi;India|Mumbai;India|Kolkata;India|Bangkok;Thailand|Jakarta;Indonesia|Manila;Philippines
|Singapore City;Singapore|Hong Kong;China|Shanghai;China|Sydney;Australia|Melbourne;Australia|Canberra;Australia|Toronto;Canada|Ottawa;Canada|Montreal;Canada|Vancouver;Canada|Mexico City;Mexico|Havana;Cuba|Caracas;Venezuela|Bogota;Colombia
|Lima;Peru|Quito;Ecuador|Santiago;Chile|Buenos Aires;Argentina|Brasilia;Brazil|Rio de Janeiro;Brazil|Sao Paulo;Brazil|Cairo;Egypt|Lagos;Nigeria|Abuja;Nigeria|Nairobi;Kenya|Johannesburg;South Africa|Cape Town;South Africa|Pretoria;South Africa
|Accra;Ghana|Addis Ababa;Ethiopia|Kampala;Uganda|Harare;Zimbabwe|Khartoum;Sudan|Tripoli;Libya|Tunis;Tunisia|Algiers;Algeria|Kinshasa;Congo|Mogadishu;Somalia|Jerusalem;Israel|Tel Aviv;Israel|Gaza City;Palestine|Damascus;Syria|Aleppo;Syria
|Beirut;Lebanon|Amman;Jordan|Baghdad;Iraq|Mosul;Iraq|Tehran;Iran|Riyadh;Saudi Arabia|Dubai;United Arab Emirates|Abu Dhabi;United Arab Emirates|Doha;Qatar|Ankara;Turkey|Istanbul;Turkey|Athens;Greece|Vienna;Austria|Brussels;Belgium|Amsterdam;Netherlands
|The Hague;Netherlands|Geneva;Switzerland|Zurich;Switzerland|Stockholm;Sweden|Oslo;Norway|Copenhagen;Denmark|Helsinki;Finland|Warsaw;Poland|Prague;Czech Republic|Budapest;Hungary|Bucharest;Romania|Sofia;Bulgaria|Belgrade;Serbia|Kiev;Ukraine|Kyiv;Ukraine
|Minsk;Belarus|Dublin;Ireland|Belfast;United Kingdom|Edinburgh;Scotland|Glasgow;Scotland|Cardiff;Wales|Lisbon;Portugal|Barcelona;Spain|Milan;Italy|Munich;Germany|Frankfurt;Germany|Hamburg;Germany|Islamabad;Pakistan|Karachi;Pakistan|Lahore;Pakistan
|Kabul;Afghanistan|Dhaka;Bangladesh|Colombo;Sri Lanka|Kathmandu;Nepal|Hanoi;Vietnam|Kuala Lumpur;Malaysia|Phnom Penh;Cambodia|Yangon;Myanmar|Pyongyang;North Korea|Taipei;Taiwan|Wellington;New Zealand|Auckland;New Zealand|Port-au-Prince;Haiti`;

/** Regions and sites: never a city, state or country. */
export const REGIONS = `Africa|Asia|Europe|North America|South America|Latin America|Central America|Middle East|Southeast Asia|Eastern Europe|Western Europe|Caribbean|Balkans|Scandinavia|Midwest|New England|Deep South|Gaza|Gaza Strip|West Bank|Crimea|Kashmir
|Chechnya|Kurdistan|Catalonia|Northern Ireland|Silicon Valley|Bay Area|Gulf Coast|Rust Belt|Pacific Northwest|Antarctica|Arctic|Siberia|Xinjiang|Darfur|Donbas|Atlantic|Pacific|Mediterranean|Persian Gulf|Guantanamo Bay|Mar-a-Lago|Capitol Hill`;

/** Words that make the name they end a place. */
export const PLACE_WORDS =
  'County River Lake Bay Island Islands Mountain Mountains Valley Beach Creek Street Avenue Road Boulevard Highway Bridge Park Square Airport Harbor Harbour Peninsula Province District Springs Falls Heights Strait Sea Ocean Desert Canyon Forest Plaza Port Coast Region'.split(
    ' ',
  );
