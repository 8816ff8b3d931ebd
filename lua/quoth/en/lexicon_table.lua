-- Compiled by csrc/gen/lexicon_table.lua from lua/quoth/en/lexicon/*.lua.
return [[
quoth lexicon 1, 29852 entries
:
=
Abbott|Archer|Baker|Bale|Ban|Banks|Beck|Bell|Best|Bird|Blunt|Bolt|Bond|Booker
Boot|Brooks|Brown|Burke|Burns|Burr|Bush|Butler|Cable|Cage|Carver|Chambers|Chase
Cook|Cooper|Corker|Cotton|Crane|Cross|Crow|Cruise|Dole|Drake|Fields|Finch|Fisher
Flake|Forest|Foster|Frost|Fry|Fuller|Gardner|Gates|Glass|Goodman|Gore|Grant|Gray
Green|Grey|Hale|Hand|Hart|Hatch|Hill|Hogg|Holder|Hood|Hook|Hope|Horn|Horne|Hunt
Hunter|Hurd|Judd|Kidd|Knight|Lake|Lamb|Lane|Lent|Lie|Love|Lynch|Marks|Marsh
Mason|Mead|Means|Miller|Mills|Moody|Moon|Moss|Nail|Nash|Nobles|Page|Park|Parker
Parks|Peck|Peel|Pike|Pitt|Porter|Potter|Pound|Powers|Price|Purcell|Rice|Rivers
Roach|Rock|Root|Rose|Rove|Rush|Rusk|Savage|Savile|Sellers|Sessions|Sharp|Shearer
Shepherd|Shorten|Skinner|Snow|Sparks|Spear|Speed|Spicer|Stark|Starr|Steel|Stern
Stokes|Stone|Strand|Strange|Strong|Summers|Sweeney|Swift|Tanner|Tate|Tripp|Trump
Turner|Tusk|Vane|Waite|Walker|Wall|Walls|Ward|Waring|Waters|Weaver|Webb|Weld
Wells|Winters|Wise|Witt|Wolf|Wood|Woods|Worth|Wray|Wynn|Young
=*
elder|international|pair|uncertain|younger
=and
y
=anyone
anybody
=certain
proof|true
=describing
self-made|self-taught
=elder
Snr|older
=fake
ai-generated|bogus|deepfake|doctored|hoax|made-up|meme|parody|phoney|phony|spoof
=honour
CBE|CPA|DBE|Esq|FRS|JP|KBE|KC|MBE|MD|OBE|PhD|QC|RN|SC
=naming
subtitled|title|titled
=need
afraid|ready|reluctant|unable|unwilling
=pair
duo
=particle
abu|af|al|ash|az|ben|bin|bint|binti|da|das|de|degli|del|dela|della|dello|delos
den|der|di|dos|du|el|ibn|la|las|le|los|ter|ul|ur|van|von|zu|zum|zur
=past
ex|former|late|one-time|onetime|outgoing|self-styled|would-be
=status
incoming|junior|vice
=suffix
II|III|IV
=uncertain
doubtful|false|myth|unclear|unlikely|unproven|untrue
=work
album|ballad|hymn|movie|musical|novella|opera|sculpture|series|sitcom
=younger
Jnr
:abbr
=
A.D.|A.K.A.|Abp.|Alta.|Apt.|Ave.|B.A.|B.C.E.|B.S.|B.Sc.|Bancorp.|Bd.|Bhd.|Bldg.
Blvd.|Bp.|C.E.|C.I.A.|C.P.A.|Cal.|Cie.|Ct.|D.D.S.|D.Phil.|D.V.M.|Depts.|Dist.
Ed.|Expy.|F.B.I.|Fig.|Gmbh.|H.M.S.|Hosp.|Hwy.|Ida.|Incs.|Inst.|Intl.|J.D.|J.F.K.
Jeopardy!|Jnr.|Kans.|L.A.P.D.|L.P.|LL.B.|LL.D.|LL.M.|LLC.|Ln.|Ltda.|M.A.|M.B.A.
M.L.K.|M.P.P.|M.P.s.|M.S.|M.Sc.|Mfg.|N.A.T.O.|N.B.|N.S.|N.Y.P.D.|Natl.|Nebr.
Oklahoma!|Oreg.|P.C.|P.E.I.|P.R.|Penn.|Ph.D.s|Ph.Ds.|Pkwy.|Pl.|Plc.|Pty.|Q.E.D.
R.A.F.|R.I.P.|R.S.V.P.|Rd.|Rte.|S.F.|S.S.|S.p.A.|Sask.|Sdn.|Snr.|Sq.|Tpke.
U.S.A.F.|U.S.M.C.|U.S.S.|Vol.|Wham!|Wisc.|Yahoo!|Yum!|al.|assn.|assoc.|asst.
ave.|avg.|blvd.|btw.|c/o|cm.|co.|dept.|eds.|et al.|govt.|hwy.|i.v.|intl.|jr.|kg.
km.|mfr.|mm.|mph.|n.b.|natl.|oz.|p.a.|q.v.|rd.|repr.|s.v.|st.|yrs.
=elder
Sr
=honour
C.B.E.|Esq.|K.C.|M.B.E.|M.D.|M.P.|O.B.E.|Ph.D.|Q.C.|R.N.
=younger
Jr|Jr.
:abbr abbr_in
=
Assoc.|Asst.|Atty.|Br.|Bro.|Chmn.|Cmd.|Cols.|Comdr.|Cpt.|Dels.|Dep.|Dra.|Ft.|Hr.
Hs.|Mgr.|Min.|Mmes.|Msr.|Mt.|Mts.|Mx.|Ofc.|P.O.|P.S.|PS.|Ph.|Pt.|Pte.|Revd.|Rt.
Sgts.|Sra.|Srta.|Sts.|Treas.|a.k.a.|aka.|approx.|attn.|ca.|cc.|cf.|eg.|esp.
excl.|f.e.|ibid.|ie.|incl.|re.|resp.|ret.|v.|viz.
=elder
Sr.
:abbr abbr_num
=
Art.|Arts.|Ps.|apt.|arts.|b.|bldg.|c.|ch.|chap.|chs.|d.|div.|ed.|eq.|eqs.|est.
ext.|fig.|figs.|fl.|fn.|ft.|hr.|hrs.|lb.|lbs.|ll.|min.|mins.|n.|no.|nos.|p.
para.|paras.|pg.|pgs.|pp.|pts.|r.|reg.|rm.|rs.|sec.|secs.|sect.|ste.|tel.|ver.
vol.|vols.|yr.
:according
=
according to
:adv
=
-ly|a bit|a little|above all|abroad|abruptly|absolutely|actually|afterward|ahead
all along|all but|all too|allegedly|almost|alone|aloud|always|angrily
anonymously|anyhow|anywhere|apart|apparently|approximately|as many as|as such
as usual|as well|as yet|aside|at all|at first|at least|at most|at once|away
backward|basically|bluntly|by contrast|by far|by no means|by the way|calmly
carefully|categorically|cautiously|certainly|cheerfully|coldly|collectively
compellingly|completely|conclusively|confidently|consistently|constantly
continually|continuously|controversially|convincingly|correctly|courageously
critically|curtly|cynically|decisively|deeply|defiantly|definitely|deliberately
desperately|directly|dramatically|dryly|eagerly|earnestly|effectively
efficiently|eg|elsewhere|emotionally|emphatically|enthusiastically|entirely
equally|especially|essentially|etc|ever|everywhere|evidently|exactly|exclusively
expertly|explicitly|expressly|extensively|extremely|fairly|famously|favorably
favourably|fiercely|firmly|firstly|flatly|for example|for instance|for sure
for the most part|forcefully|formally|formerly|forth|forward|forwards|frankly
freely|frequently|fully|gently|genuinely|gleefully|gloomily|gradually|gravely
greatly|grimly|happily|harshly|heatedly|heavily|highly|historically|honestly
hopefully|hotly|hugely|humbly|ie|if not|illegally|immediately|immensely
impatiently|implicitly|importantly|in addition|in contrast|in effect|in essence
in fact|in part|in particular|in person|in principle|in private|in public
in reality|in response|in theory|in total|in turn|increasingly|incredibly
independently|indirectly|inevitably|infamously|informally|inherently|insistently
instantly|intensely|intentionally|interestingly|internationally|ironically
jointly|jokingly|just|kind of|largely|lastly|legally|legitimately|less than
literally|locally|logically|loosely|loudly|luckily|mainly|manually|massively
memorably|merely|mildly|modestly|morally|more or less|more than|mostly|mutually
namely|nationally|nationwide|naturally|necessarily|negatively|nervously|no doubt
no matter|normally|not necessarily|notably|noticeably|nowhere|obviously
occasionally|of course|officially|offline|on average|on purpose|on the contrary
on the one hand|on the other hand|once again|once and for all|once more|online
openly|optimistically|originally|outright|over and over|overnight|overseas
overwhelmingly|partially|particularly|partly|passionately|patiently|peacefully
perfectly|permanently|personally|physically|plainly|playfully|pointedly|politely
politically|poorly|positively|possibly|potentially|practically|precisely
predominantly|presumably|primarily|privately|probably|profoundly|promptly
properly|proudly|publicly|purely|purportedly|quickly|quietly|quite|randomly
rapidly|rarely|rather|readily|realistically|really|reasonably|regularly
relatively|reliably|reluctantly|remarkably|repeatedly|reportedly|respectively
responsibly|rightfully|rightly|roughly|ruefully|sadly|safely|sarcastically
scathingly|secondly|secretly|seemingly|seldom|separately|seriously|severely
sharply|sheepishly|shortly|significantly|simply|simultaneously|sincerely
slightly|slowly|slyly|sneeringly|so called|so far|so-called|softly|solely
solemnly|somehow|somewhat|somewhere|sort of|sourly|specifically|spontaneously
starkly|steadily|sternly|still|strategically|strenuously|strictly|strongly
structurally|stubbornly|subsequently|substantially|successfully|succinctly
suddenly|sufficiently|supposedly|surely|surprisingly|swiftly|tearfully
temporarily|tentatively|tersely|testily|thankfully|thirdly|thoroughly|tightly
time and again|to be sure|to date|to some extent|totally|traditionally
tremendously|truly|twice|typically|ultimately|unanimously|under oath
understandably|undoubtedly|unequivocally|unexpectedly|unfairly|unilaterally
uniquely|universally|unnecessarily|unsurprisingly|unusually|unwittingly|urgently
utterly|vaguely|vehemently|verbally|vigorously|violently|virtually|vitally
voluntarily|warmly|weakly|wearily|wholly|widely|willingly|wistfully
without doubt|worldwide|wryly
=*
falsely
=falsely
erroneously|inaccurately|incorrectly|mistakenly|wrongly
=need
likely
:adv abbr abbr_in
=
e.g.|i.e.
:adv abbr starter
=
etc.
:adv num
=
second|third
:adv num starter
=
first
:adv starter
=
afterwards|again|already|also|anyway|clearly|down|even|eventually|finally
fortunately|furthermore|generally|hence|here|however|indeed|initially|instead
maybe|meanwhile|moreover|nearly|nevertheless|nonetheless|often|only|otherwise
out|perhaps|previously|similarly|so|sometimes|soon|there|therefore|thus|together
too|unfortunately|up|usually|very
=need
yet
=past
then
:adv verb vbase
=
back
:agency
=
AAP Newswire|ABC|ABC News|AFP|ANI|ANSA|AP|APP|ARD|AZERTAC|Agence France Presse
Agence France-Presse|Agerpres|Al Arabiya|Al Hayat|Al Jazeera|Al-Ahram|Al-Jazeera
Anadolu|Anadolu Agency|Antara|Armenpress|Asahi Shimbun|Asharq Al-Awsat
Associated Press|Australian Associated Press|Axios|BBC|BBC News|BELTA|BNS
Bangkok Post|BelTA|BelaPAN|Belapan|Bellingcat|Belta|Bernama|Bild|Bloomberg
Bloomberg News|Boston Globe|Breitbart|Breitbart News
British Broadcasting Corporation|Business Insider|Business Wire|Bustle|BuzzFeed
BuzzFeed News|C-SPAN|CBC|CBS|CBS News|CCTV|CGTN|CNA|CNBC|CNBC News|CNN|CTK|CTV
Canadian Press|Channel 4|Channel NewsAsia|Channel One|Charter 97|Chicago Tribune
China Daily|Chosun Ilbo|Clarin|Clarín|Corriere della Sera|Cumhuriyet|DPA|DW
Daily Beast|Daily Caller|Daily Express|Daily Mail|Daily Maverick|Daily Mirror
Daily Nation|Daily News|Daily Telegraph|Dallas Morning News|Denver Post
Der Spiegel|Des Moines Register|Detroit Free Press|Detroit News|Deutsche Welle
Die Welt|Die Zeit|Dow Jones|Drudge Report|EFE|ERR|El Mundo|El Pais|El País
Esquire|Euronews|Evening Standard|Express Tribune|FT|Fars|Fars News Agency
Financial Times|FiveThirtyEight|Folha de S.Paulo|Forbes|Fox|Fox Business
Fox News|France 24|Frankfurter Allgemeine Zeitung|Gazeta Wyborcza|Geo News
Global Times|Globe and Mail|GlobeNewswire|Good Morning America
Good Morning Britain|Granma|Guardian|Gulf News|HBO|HINA|Haaretz|Handelsblatt
Hindustan Times|Hollywood Reporter|Houston Chronicle|HuffPost|Huffington Post
Hurriyet|Hürriyet|IANS|IRNA|ISNA|ITAR-TASS|ITV|Indian Express|Interfax
Irish Times|Itar-Tass|Izvestia|Jakarta Post|Japan Times|Jerusalem Post
Jiji Press|KCNA|Kazinform|Kommersant|Korea Herald|Kyiv Independent|Kyiv Post
Kyodo|Kyodo News|L'Express|LA Times|LETA|LRT|La Nacion|La Nación|La Repubblica
La Stampa|La Vanguardia|Le Figaro|Le Monde|Le Point|Liberation|Libération
Los Angeles Times|L’Express|MENA|MSNBC|MTI|Mail & Guardian|Mail on Sunday
Mainichi Shimbun|Mediaite|Meduza|Mehr|Miami Herald|Moscow Times|Mother Jones|NBC
NBC News|NDTV|NHK|NPR|NRK|NYT|Nasha Niva|National Post|National Public Radio
National Review|New York Daily News|New York Post|New York Times
New Yorker magazine|New Zealand Herald|Newsday|Newsweek|Nikkei|Novaya Gazeta
O Globo|ONT|Onliner|PA Media|PAP|PBS|POLITICO|PR Newswire|PTI|People magazine
People's Daily|People’s Daily|Petra News|Philadelphia Inquirer|Politico|Pravda
Press Association|Press Trust of India|ProPublica|RAI|RFE/RL|RFI|RIA|RIA Novosti
RT|RTE|RTL|RTÉ|Radio Free Asia|Radio Free Europe
Radio Free Europe/Radio Liberty|Radio Liberty|Radio Svaboda|Reform.by|Reuters
Ria Novosti|Roll Call|Rolling Stone|Rossiya 1|Rossiya 24|Russia Today
Rzeczpospolita|SANA|SB Belarus Today|SBS|SPA|STV|SVT|Salon
San Francisco Chronicle|Seattle Times|Sky|Sky News|Slate
South China Morning Post|Spiegel|Sputnik|Sputnik News|Straits Times|Sunday Times
Sydney Morning Herald|Süddeutsche Zeitung|TASR|TASS|TUT.BY|TVP|Tampa Bay Times
Tanjug|Tasnim|Tass|Telegraph|Telemundo|The Age|The Associated Press|The Atlantic
The Australian|The Boston Globe|The Daily Beast|The Daily Telegraph
The Economist|The Financial Times|The Globe and Mail|The Guardian|The Hill
The Hindu|The Huffington Post|The Independent|The Indian Express|The Irish Times
The Jerusalem Post|The Los Angeles Times|The Moscow Times|The National
The New York Times|The New Yorker|The Scotsman|The Straits Times|The Sun
The Sunday Times|The Sydney Morning Herald|The Telegraph|The Times
The Times of India|The Times of Israel|The Wall Street Journal
The Washington Post|Thomson Reuters|Time magazine|Times of India|Times of Israel
Toronto Star|Trend News Agency|Tut.by|UNIAN|UPI|USA Today|Ukrainska Pravda
Ukrinform|United Press International|Univision|UrduPoint|UrduPoint News|VNA|VOA
Vanguard|Vanity Fair|Vedomosti|Vice News|Vogue|Voice of America|Vox|WAFA|WSJ
Wall Street Journal|Washington Post|Weekly Standard|Western Journalism|Wikinews
Xinhua|Xinhua News Agency|Yediot Ahronot|Yle|Ynet|Yomiuri Shimbun|Yonhap
Yonhap News Agency|ZDF|Zvyazda|dpa|ČTK
:anon
=
anonymous|unnamed
:be neg verb vpast
=
wasn't|wasn’t|weren't|weren’t
:be neg verb vpres
=
aren't|aren’t|isn't|isn’t
:be verb vbase
=
be
:be verb ving starter
=
being
:be verb vpart
=
been
:be verb vpast starter
=
was|were
:be verb vpres
=
'm|'re|ain't|ain’t|’m|’re
:be verb vpres starter
=
am|are|is
:conj
=
as well as|plus
=joining
&|and/or
:conj neg starter
=joining
nor
:conj starter
=
but
=joining
and|or
:country
=*
Abkhazia|Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda
Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh
Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina
Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada
Cape Verde|Central African Republic|Chile|China|Colombia|Comoros|Congo
Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechoslovakia|Denmark|Djibouti
Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England
Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon
Gambia|Germany|Ghana|Greece|Greenland|Grenada|Guatemala|Guinea|Guinea-Bissau
Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq
Ireland|Italy|Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait
Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania
Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands
Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro
Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua
Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan
Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland
Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saint Kitts and Nevis
Saint Lucia|Saint Vincent|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia
Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia
South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname
Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga
Transnistria|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Tuvalu|Uganda
Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan
Vanuatu|Vatican|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zimbabwe
=Antigua and Barbuda
Antigua
=Bahamas
the Bahamas
=Belarus
Byelorussia
=Bosnia and Herzegovina
Bosnia|Bosnia-Herzegovina
=Cape Verde
Cabo Verde
=China
PRC|People's Republic of China|People’s Republic of China
=Congo
DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo
Republic of Congo
=Czech Republic
Czechia
=East Timor
Timor-Leste
=Eswatini
Swaziland
=Gambia
the Gambia
=Iran
Islamic Republic of Iran
=Ireland
Republic of Ireland
=Ivory Coast
Cote d'Ivoire|Cote d’Ivoire|Côte d'Ivoire|Côte d’Ivoire
=Macau
Macao
=Maldives
the Maldives
=Myanmar
Burma
=Netherlands
Holland|the Netherlands
=New Zealand
NZ
=North Korea
DPRK
=North Macedonia
Macedonia
=Papua New Guinea
PNG
=Philippines
the Philippines
=Russia
Russian Federation
=Saint Kitts and Nevis
St. Kitts
=Saint Lucia
St. Lucia
=Saint Vincent
St. Vincent
=Seychelles
the Seychelles
=South Korea
Republic of Korea
=Soviet Union
USSR
=Taiwan
Republic of China
=Trinidad and Tobago
Trinidad
=Turkey
Turkiye|Türkiye
=United Arab Emirates
Emirates|UAE
=United Kingdom
Britain|Great Britain|UK
=United States
America|US|USA|United States of America
=Vatican
Holy See|Vatican City
=Vietnam
Viet Nam
:country abbr
=Soviet Union
U.S.S.R.
=United Arab Emirates
U.A.E.
=United Kingdom
U.K.
=United States
U.S.|U.S.A.
:demonym
=
African|African American|African-American|Alaskan|Arab|Asian|Asian-American
Balkan|Baltic|Basque|Bavarian|Berliner|Bostonian|Buddhist|Californian|Catalan
Catholic|Caucasian|Chechen|Christian|Communist|Conservative|Cornishman|Crimean
Democrat|Democratic|Dubliner|Eurasian|European|Flemish|Floridian|Geordie
Glaswegian|Highlander|Hindu|Hispanic|Islamist|Jew|Jewish|Kurd|Kurdish|Labour
Lancastrian|Latin American|Latina|Latino|Lib Dem|Liverpudlian|Londoner|Mancunian
Muscovite|Muslim|Native American|Neapolitan|New Yorker|Nordic|North American
Ohioan|Orthodox|Parisian|Protestant|Republican|Rohingya|Roma|Scandinavian|Shia
Shiite|Siberian|Sicilian|Sikh|Slavic|Socialist|South American|Sunni|Tatar|Texan
Tibetan|Tory|Uighur|Ulsterman|Uyghur|Venetian|Walloon|Western|Yorkshireman
Yorkshirewoman|Zionist
=Abkhazia
Abkhaz|Abkhazian
=Afghanistan
Afghan
=Albania
Albanian
=Algeria
Algerian
=Andorra
Andorran
=Angola
Angolan
=Antigua and Barbuda
Antiguan
=Argentina
Argentine|Argentinian
=Armenia
Armenian
=Australia
Aussie|Australian
=Austria
Austrian
=Azerbaijan
Azerbaijani|Azeri
=Bahamas
Bahamian
=Bahrain
Bahraini
=Bangladesh
Bangladeshi
=Barbados
Barbadian
=Belarus
Belarusian|Belarussian|Byelorussian
=Belgium
Belgian
=Belize
Belizean
=Benin
Beninese
=Bhutan
Bhutanese
=Bolivia
Bolivian
=Bosnia and Herzegovina
Bosnian
=Botswana
Botswanan|Motswana
=Brazil
Brazilian
=Brunei
Bruneian
=Bulgaria
Bulgarian
=Burkina Faso
Burkinabe|Burkinabé
=Burundi
Burundian
=Cambodia
Cambodian
=Cameroon
Cameroonian
=Canada
Canadian
=Cape Verde
Cape Verdean
=Chad
Chadian
=Chile
Chilean
=China
Chinese
=Colombia
Colombian
=Comoros
Comorian
=Congo
Congolese
=Costa Rica
Costa Rican
=Croatia
Croat|Croatian
=Cuba
Cuban
=Cyprus
Cypriot
=Czech Republic
Czech
=Czechoslovakia
Czechoslovak
=Denmark
Dane|Danish
=Djibouti
Djiboutian
=Dominican Republic
Dominican
=East Timor
Timorese
=Ecuador
Ecuadorean|Ecuadorian
=Egypt
Egyptian
=El Salvador
Salvadoran|Salvadorean
=England
English|Englishman|Englishmen|Englishwoman
=Equatorial Guinea
Equatoguinean
=Eritrea
Eritrean
=Estonia
Estonian
=Eswatini
Swazi
=Ethiopia
Ethiopian
=Fiji
Fijian
=Finland
Finnish
=France
French|Frenchman|Frenchmen|Frenchwoman
=Gabon
Gabonese
=Gambia
Gambian
=Georgia
Georgian
=Germany
German
=Ghana
Ghanaian
=Greece
Greek
=Greenland
Greenlander|Greenlandic
=Grenada
Grenadian
=Guatemala
Guatemalan
=Guinea
Guinean
=Guyana
Guyanese
=Haiti
Haitian
=Honduras
Honduran
=Hong Kong
Hong Konger
=Hungary
Hungarian
=Iceland
Icelander|Icelandic
=India
Indian
=Indonesia
Indonesian
=Iran
Iranian
=Iraq
Iraqi
=Ireland
Irish|Irishman|Irishmen|Irishwoman
=Israel
Israeli
=Italy
Italian
=Ivory Coast
Ivorian
=Jamaica
Jamaican
=Japan
Japanese
=Jordan
Jordanian
=Kazakhstan
Kazakh|Kazakhstani
=Kenya
Kenyan
=Kosovo
Kosovan|Kosovar
=Kuwait
Kuwaiti
=Kyrgyzstan
Kyrgyz|Kyrgyzstani
=Laos
Lao|Laotian
=Latvia
Latvian
=Lebanon
Lebanese
=Lesotho
Basotho
=Liberia
Liberian
=Libya
Libyan
=Lithuania
Lithuanian
=Luxembourg
Luxembourger
=Macau
Macanese
=Madagascar
Malagasy
=Malawi
Malawian
=Malaysia
Malaysian
=Maldives
Maldivian
=Mali
Malian
=Malta
Maltese
=Marshall Islands
Marshallese
=Mauritania
Mauritanian
=Mauritius
Mauritian
=Mexico
Mexican
=Micronesia
Micronesian
=Moldova
Moldovan
=Monaco
Monegasque
=Mongolia
Mongolian
=Montenegro
Montenegrin
=Morocco
Moroccan
=Mozambique
Mozambican
=Myanmar
Burmese
=Namibia
Namibian
=Nauru
Nauruan
=Nepal
Nepalese|Nepali
=Netherlands
Dutch|Dutchman|Dutchmen|Dutchwoman
=New Zealand
New Zealander
=Nicaragua
Nicaraguan
=Niger
Nigerien
=Nigeria
Nigerian
=North Korea
North Korean
=North Macedonia
Macedonian
=Northern Ireland
Northern Irish
=Norway
Norwegian
=Oman
Omani
=Pakistan
Pakistani
=Palau
Palauan
=Palestine
Palestinian
=Panama
Panamanian
=Papua New Guinea
Papua New Guinean
=Paraguay
Paraguayan
=Peru
Peruvian
=Philippines
Filipina|Filipino|Philippine
=Poland
Pole|Polish
=Portugal
Portuguese
=Puerto Rico
Puerto Rican
=Qatar
Qatari
=Romania
Romanian
=Russia
Russian
=Rwanda
Rwandan
=Saint Kitts and Nevis
Kittitian
=Saint Lucia
St. Lucian
=Saint Vincent
Vincentian
=Samoa
Samoan
=San Marino
Sammarinese
=Saudi Arabia
Saudi|Saudi Arabian
=Scotland
Scot|Scotsman|Scottish
=Senegal
Senegalese
=Serbia
Serb|Serbian
=Seychelles
Seychellois
=Sierra Leone
Sierra Leonean
=Singapore
Singaporean
=Slovakia
Slovak|Slovakian
=Slovenia
Slovene|Slovenian
=Solomon Islands
Solomon Islander
=Somalia
Somali
=South Africa
South African
=South Korea
South Korean
=South Sudan
South Sudanese
=Soviet Union
Soviet
=Spain
Spaniard|Spanish
=Sri Lanka
Sri Lankan
=Sudan
Sudanese
=Suriname
Surinamese
=Sweden
Swede|Swedish
=Switzerland
Swiss
=Syria
Syrian
=Taiwan
Taiwanese
=Tajikistan
Tajik
=Tanzania
Tanzanian
=Thailand
Thai
=Togo
Togolese
=Tonga
Tongan
=Transnistria
Transnistrian
=Trinidad and Tobago
Trinidadian
=Tunisia
Tunisian
=Turkey
Turk|Turkish
=Turkmenistan
Turkmen|Turkmens
=Tuvalu
Tuvaluan
=Uganda
Ugandan
=Ukraine
Ukrainian
=United Arab Emirates
Emirati
=United Kingdom
British|Briton
=United States
American
=Uruguay
Uruguayan
=Uzbekistan
Uzbek
=Venezuela
Venezuelan
=Vietnam
Vietnamese
=Wales
Welsh|Welshman
=Yemen
Yemeni
=Yugoslavia
Yugoslav|Yugoslavian
=Zambia
Zambian
=Zimbabwe
Zimbabwean
:demonym place
=
Caribbean
:deny sayn
=
denial|denials
:det
=
a couple of|a dozen|a few|a group of|a handful of|a lot of|a majority of
a number of|a series of|countless|dozens of|enough|few|fewer|hundreds of
hundreds of thousands of|less|lots of|millions of|more|multiple|numerous
plenty of|scores of|tens of thousands of|the majority of|thousands of|various
=*
certain
:det neg starter
=
no
:det num
=
half|three-fourths|two-thirds
:det starter
=
all|any|each|either|every|many|most|much|other|several|some|such
=definite
the|these|this|those
=indefinite
a|an|another
=pair
both
:do neg verb vbase
=
don't|don’t
:do neg verb vpast
=
didn't|didn’t
:do neg verb vpres
=
doesn't|doesn’t
:do verb vbase starter
=
do
:do verb ving
=
doing
:do verb vpart
=
done
:do verb vpast starter
=
did
:do verb vpres starter
=
does
:female
=
Aaliyah|Aaltje|Aarti|Abby|Abeer|Abena|Abigail|Abimbola|Achieng|Ada|Adaeze|Adanna
Adaora|Addie|Adele|Adeline|Adhiambo|Adina|Aditi|Adjoa|Adriana|Adrienne|Adwoa
Adèle|Afaf|Afua|Agata|Agatha|Agnes|Agneta|Agnetha|Agnieszka|Agnès|Agusta|Ahed
Aida|Aigerim|Aija|Aikaterini|Aiko|Aila|Ailbhe|Aileen|Ailsa|Aimee|Aina|Ainhoa
Aino|Aisha|Aishah|Aishwarya|Aisling|Aiste|Aistė|Aizhan|Akanksha|Akiko|Akinyi
Akosua|Aksana|Akua|Alana|Alba|Albana|Albina|Aldona|Aleid|Alejandra|Aleksandra
Alena|Alenka|Alesia|Alessandra|Alessia|Alexa|Alexandra|Alexandrine|Aliaksandra
Alice|Alicia|Alicja|Aliki|Alina|Aline|Alison|Alissa|Aliya|Aliyah|Alka|Alla
Allison|Allyson|Alma|Alona|Althea|Alya|Alyona|Alyson|Alyssa|Alzbeta|Ama|Amaka
Amal|Amanda|Amani|Amber|Amelia|Amina|Aminah|Aminata|Aminatou|Amira|Amma|Amparo
Amra|Amrita|Amy|Amélie|Ana|Anabel|Anahit|Analyn|Ananya|Anastasia|Anastasiia
Anastasija|Anastasiya|Anat|Anaïs|Anca|Andreea|Ane|Aneta|Anette|Angela|Angelica
Angelika|Angeliki|Angelina|Angharad|Angie|Angélica|Aniko|Anikó|Anita|Anja
Anjali|Anju|Anke|Ann|Ann-Christin|Anna|Anna-Lena|Annabel|Annabelle|Anne
Anne-Marie|Annegret|Anneke|Anneli|Annelie|Annelies|Annelise|Annemarie|Annemiek
Annette|Annie|Annika|Anouk|Antje|Antoinette|Antonella|Antonia|Antonina|Anupama
Anuradha|Anushka|Anzhelika|Anđela|Aoife|Aparna|Arabella|Araminta|Arantxa
Aranzazu|Archana|Ariadna|Ariane|Arianna|Arja|Arlene|Arpine|Aruna|Arundhati|Arzu
Asako|Aseel|Asel|Asha|Ashleigh|Asma|Asmaa|Assumpta|Asta|Astrid|Asya|Atefeh
Athena|Atieno|Atifete|Atishi|Aud|Audra|Audrey|Aurora|Aurélie|Ausra|Ava|Ayaan
Ayaka|Ayanda|Ayelet|Ayesha|Aygül|Aynur|Ayse|Aysel|Aytaç|Ayumi|Ayşe|Azadeh
Aziza|Azizah|Azza|Bahar|Baiba|Baleka|Banu|Barbara|Barbora|Barbro|Basma|Batya
Beata|Beate|Beatrice|Beatrix|Beatriz|Becca|Becky|Begoña|Begüm|Belinda|Benazir
Benedetta|Bente|Berit|Bernadett|Bernadette|Bernice|Bertha|Bertille|Beryl|Bess
Bessie|Beth|Bethan|Bethany|Betsy|Bette|Bettina|Betty|Bettye|Beulah|Beverley
Beverly|Bhavna|Bianca|Bibiana|Biljana|Bindi|Bintou|Birgit|Birgitta|Birgitte
Birthe|Birtukan|Bisi|Bjorg|Bjork|Blanca|Blanka|Blathnaid|Blerta|Blessing|Bo-ra
Bodil|Bogdana|Boglarka|Bohdana|Boitumelo|Bojana|Bonnie|Boryana|Bozena|Bożena
Božena|Branka|Brankica|Breanna|Breda|Brenda|Briana|Brianna|Bridget|Bridgette
Brigid|Brigitte|Brinda|Britney|Britt|Britta|Brittany|Brittney|Bronte|Bronwyn
Brooke|Bryndis|Bryony|Bríd|Bukola|Bushra|Busisiwe|Busra|Bärbel|Caitlin|Caitlyn
Camila|Camilla|Camille|Canan|Candace|Candice|Caoimhe|Cara|Carin|Carina|Carla
Carlene|Carley|Carlota|Carly|Carmel|Carmela|Carmen|Carol|Carola|Carole|Carolien
Carolina|Caroline|Carolyn|Carrie|Carys|Cassandra|Cassie|Catalina|Catarina
Caterina|Catherine|Cathie|Cathleen|Cathy|Catriona|Cecelia|Cecile|Cecilia|Cecily
Celeste|Celia|Celina|Celine|Cerys|Chandrika|Chantal|Chantelle|Charlene|Charlotta
Charmaine|Chelsea|Chenai|Cheri|Cherie|Cheryl|Chiamaka|Chiara|Chimamanda|Chinwe
Chinyere|Chioma|Chipo|Chitra|Chizuru|Chloe|Chloé|Christa|Christel|Christiane
Christie|Christina|Christine|Christy|Chrysoula|Chunying|Ciara|Cindy|Cinzia
Claire|Clara|Clare|Clarissa|Claudette|Claudia|Claudine|Clementine|Cleo|Cliona
Clodagh|Clémence|Clémentine|Colette|Colleen|Comfort|Concepción|Concepta
Concha|Connie|Constance|Consuelo|Cora|Coralie|Corazon|Cordelia|Corina|Corinne
Cornelia|Corrie|Courtney|Cressida|Cristina|Csilla|Cuc|Cynthia|Cécile|Céline
Dace|Dagmar|Dagny|Daina|Daisy|Daiva|Dalal|Dalia|Dambisa|Danica|Daniela|Danielle
Danuta|Daphne|Dareen|Daria|Dariga|Dariya|Darja|Darla|Darlene|Darya|Davina|Deanna
Dearica|Debbie|Deborah|Debra|Dee|Deepa|Deepika|Deirdre|Delia|Della|Delores
Delphine|Delyth|Denisa|Denise|Dervla|Derya|Desiree|Desislava|Despina|Devi|Devika
Dewi|Diana|Diane|Dianna|Dianne|Diewertje|Dijana|Dilani|Diliana|Dilma|Dina|Dinah
Dinara|Dineo|Dipa|Ditte|Divya|Diāna|Djamila|Dobrinka|Doina|Dolly|Dolores|Dolors
Dominika|Donatella|Donika|Donna|Dora|Doreen|Dorien|Doris|Dorit|Dorota|Dorothea
Dorothy|Dorothée|Dorte|Dorthe|Dottie|Dragana|Droupadi|Drusilla|Dubravka|Dulce
Dunja|Dunya|Durga|Ebba|Ebony|Ebru|Ebtisam|Ecaterina|Edda|Edie|Edita|Edith|Edna
Edurne|Edwina|Eeva|Eftychia|Efua|Egle|Eija|Eileen|Eilidh|Eimear|Einat|Eirini
Eirlys|Ekaterina|Ekaterine|Ekua|Elaine|Eleanor|Eleftheria|Elena|Elene|Eleni
Eleonora|Elfriede|Elham|Elif|Elin|Elina|Elira|Elisa|Elisabet|Elisabeth
Elisabetta|Elise|Elitsa|Eliza|Elizabeth|Elke|Ella|Ellen|Ellie|Ellinor|Elly
Elodie|Eloise|Elowen|Elpida|Els|Elsa|Elsbeth|Elsebeth|Elsie|Elspeth|Elvira
Elzbieta|Elżbieta|Emelie|Emer|Emese|Emilia|Emily|Emine|Emma|Emmanuelle|Emmi
Encarnación|Endang|Enid|Eniko|Enikő|Erica|Erika|Erin|Erma|Erna|Ernestine
Erzsebet|Esi|Esme|Esmeralda|Esperanza|Esra|Estela|Estelle|Ester|Esther|Eszter
Ethel|Etsuko|Etta|Eudora|Eugenia|Eugénie|Eulalia|Eun-hye|Eun-jung|Eunice|Eva
Evangeline|Eve|Eveliina|Evelin|Evelina|Evelyn|Evgenia|Evie|Evika|Ewa|Fabienne
Fadwa|Faiza|Fang|Fani|Farah|Fariba|Farideh|Farzana|Fatemeh|Faten|Fathima|Fatiha
Fatima|Fatma|Fatmata|Fatmire|Fatou|Fatoumata|Fauzia|Fay|Faye|Federica|Fei
Felicia|Felicity|Femke|Fereshteh|Fern|Fernanda|Ffion|Fidelma|Figen|Filippa|Filiz
Fiona|Fionnuala|Flavia|Fleur|Flora|Florentina|Florinda|Folake|Folasade|Forough
Foteini|Frances|Francesca|Francine|Franziska|Françoise|Frauke|Freda|Frederike
Frederique|Freya|Freyja|Frida|Frieda|Fumiko|Funke|Funmilayo|Gabby|Gabriela
Gabriella|Gabrielle|Gail|Galina|Galit|Gauri|Gayane|Gayle|Gaynor|Gaëlle|Geertje
Geeta|Gemma|Genevieve|Geneviève|Genowefa|Georgeta|Georgette|Georgiana|Georgina
Geraldine|Gerda|Gergana|Germaine|Gertrude|Gesine|Geun-hye|Ghada|Ghislaine|Giada
Giedre|Gila|Gillian|Gina|Ginny|Ginta|Giorgia|Giota|Giovanna|Gisela|Gisèle|Gita
Gitanjali|Gitte|Giulia|Gladys|Glaiza|Glenda|Glenys|Gloria|Gloriana|Golshifteh
Gordana|Graciela|Grainne|Gratiela|Grazia|Graziella|Grazyna|Graça|Grażyna
Greetje|Greta|Gretchen|Grete|Grethe|Griet|Gro|Gráinne|Guadalupe|Gudny|Gudrun
Gugu|Guinevere|Gul|Gulnara|Gulnaz|Gulsen|Gulshan|Gunel|Gunhild|Gunilla|Gunn
Gunnel|Gunta|Gunvor|Guri|Gurli|Gwen|Gwendolyn|Gwyneth|Gül|Gülsen|Ha-eun|Hadas
Hadeel|Hadiza|Hafida|Hafsa|Hagit|Hajar|Hajnalka|Hala|Halima|Halina|Halla|Halyna
Hamida|Hanako|Hanan|Hanieh|Hanin|Hanna|Hannah|Hanne|Hanneke|Hannele|Hannelore
Harriet|Harsimrat|Haruka|Haruko|Hasmik|Hatice|Hattie|Hauwa|Hayat|Hayley|Hazel
Heather|Heba|Hedda|Hedvig|Hege|Heidi|Heike|Heleen|Helen|Helena|Helenė|Helga
Heli|Helle|Helle-Mai|Helvi|Heléne|Hema|Hemamalini|Hend|Hennie|Henrietta
Henriette|Hermione|Hester|Hiba|Hilda|Hilde|Hildegard|Hildegunn|Hildur|Hilkka
Hillary|Hillevi|Hina|Hiroko|Hitomi|Hiwot|Hollie|Holly|Hortense|Houria
Hrafnhildur|Hristina|Huda|Hulya|Huma|Hye-kyung|Hyun-jung|Hélène|Ibolya|Ibukun
Ida|Idunn|Ieva|Ifeoma|Ila|Ilana|Ilaria|Ildiko|Ileana|Iliana|Ilona|Ilse|Ilze
Imani|Imee|Imelda|Imke|Imma|Imogen|Ina|Inara|Inas|Indira|Indra|Indrani|Ine|Ineke
Ines|Inese|Inez|Inga|Inge|Ingeborg|Ingegerd|Ingela|Inger|Ingibjorg|Ingrid
Ingrida|Inguna|Ingunn|Ingvild|Inkeri|Inmaculada|Inna|Inés|Inês|Ioana|Ioanna
Iona|Irena|Irene|Irina|Iris|Irma|Iryna|Isabel|Isabela|Isabella|Isabelle|Ishita
Ishraq|Iskra|Isla|Isobel|Itziar|Iulia|Ivana|Ivanka|Iveta|Ivette|Ivona|Ivonne|Ivy
Iwona|Iza|Izabela|Jaana|Jacinda|Jacinta|Jacqueline|Jacquelyn|Jada|Jade|Jadranka
Jadwiga|Jamila|Jana|Janaki|Jane|Janelle|Janet|Janice|Janina|Janine|Janneke
Jannike|Jantine|Jarmila|Jaroslava|Jasleen|Jasmina|Jasmine|Jasminka|Jasna|Jaya
Jayalalithaa|Jayanthi|Jayati|Jayla|Jayne|Jeanette|Jeanine|Jeanne|Jeannette
Jeannie|Jeannine|Jelena|Jeltje|Jemima|Jemma|Jen|Jenna|Jenni|Jennie|Jennifer
Jenny|Jeri|Jerri|Jess|Jessica|Jessie|Jette|Jhumpa|Ji-hyun|Ji-won|Ji-woo|Jihan
Jikke|Jill|Jillian|Jing|Jirina|Jitka|Joana|Joanie|Joann|Joanna|Joanne|Jocelyn
Jodi|Jodie|Joellen|Johanna|Joice|Jolanda|Jolande|Jolanta|Joni|Jorid|Jorun|Jorunn
Josefa|Josefin|Josefina|Josephine|Josie|Jovana|Joyce|Jozefina|Juana|Juanita|Judi
Judit|Judith|Judy|Juhi|Julia|Juliana|Julianna|Julianne|Julie|Juliet|Juliette
Julija|Jumana|Junko|Jurate|Jurgita|Justine|Justyna|Jutta|Jyoti|Jytte|Kaarina
Kadri|Kadriye|Kagendo|Kahleah|Kaia|Kaisa|Kaitlin|Kaitlyn|Kaja|Kajal|Kajsa|Kalina
Kalpana|Kamala|Kamila|Kamilla|Kangana|Kanimozhi|Kaori|Kara|Kareena|Karen|Karima
Karin|Karina|Karine|Karishma|Karla|Karolina|Karoline|Karuna|Kasia|Katalin
Katarina|Katarzyna|Kate|Katelyn|Katerina|Kateryna|Katharina|Katharine|Katherine
Kathie|Kathleen|Kathrin|Kathryn|Kathy|Katie|Katja|Katri|Katrin|Katrina|Katrine
Katrín|Katsiaryna|Katy|Kavita|Kavitha|Kay|Kaye|Kayla|Kayleigh|Kazuko|Keeley
Keely|Keiko|Keira|Keisha|Keit|Kelley|Kellie|Kellyanne|Kelsey|Kemi|Kendra|Keri
Kerrie|Kersti|Kerstin|Kerttu|Ketevan|Kgomotso|Khadija|Khadijah|Khaleda|Khalida
Khanyisile|Khatia|Khrystyna|Khumbudzo|Kiara|Kiera|Kimberley|Kimberly|Kinga|Kirsi
Kirsten|Kirsti|Kirstie|Kirstin|Kirstine|Kirstjen|Kirsty|Kjersti|Klaartje|Klara
Klaudia|Kolinda|Komal|Konstantina|Kornelija|Krista|Kristalina|Kristen|Kristi
Kristie|Kristiina|Kristin|Kristina|Kristine|Kristy|Kristyna|Krisztina|Krystal
Krystyna|Ksenia|Ksenija|Kseniya|Kubra|Kumari|Kumiko|Kyla|Kylie|Kyriaki|Kyung-hee
Kyung-sook|LaTanya|LaTasha|LaToya|Lacey|Laetitia|Lagle|Laia|Laila|Laima|Laimdota
Lakeisha|Lakshmi|Laleh|Lalita|Lamia|Lana|Lara|Larisa|Larissa|Larysa|Lata|Latasha
Latifa|Latisha|Latonya|Latoya|Laura|Laure|Laurel|Lauren|Laurentien|Lauri|Lavinia
Layla|Lea|Leah|Leanna|Leanne|Leela|Leena|Leila|Leire|Lela|Lelde|Lena|Lene|Leni
Lenka|Lenora|Leola|Leona|Leonor|Leonora|Lerato|Lesia|Lesley|Lesya|Leticia
Letitia|Lexi|Leyla|Li-ting|Liana|Lianne|Liat|Libby|Libuse|Lidia|Lidija|Lidiya
Lieke|Liesbeth|Liesel|Liesje|Liga|Ligaya|Lihua|Liina|Liis|Liisa|Lilia|Lilian
Liliana|Lilianne|Liliia|Lilja|Lillian|Lily|Lilyana|Limor|Lina|Linda|Lindi
Lindiwe|Lindsey|Ling|Linn|Linnea|Lisa|Lisbet|Lisbeth|Lise|Liselotte|Liudmila
Liudmyla|Liv|Livia|Liz|Liza|Lizaveta|Lizzie|Ljiljana|Ljubica|Loes|Loida|Lois
Lola|Lone|Lora|Loraine|Loredana|Lorena|Loreta|Loretta|Lori|Lorie|Lorna|Lorraine
Lorrie|Lotta|Lotte|Lottie|Louella|Louisa|Louise|Lourdes|Lovisa|Lowri|Luana|Luann
Lubna|Lucia|Luciana|Lucie|Lucille|Lucinda|Lucrecia|Lucretia|Lucy|Lucyna|Lucía
Ludivine|Ludmila|Ludovica|Luisa|Luise|Lujain|Lulu|Luminita|Lusine|Luzia|Lydia
Lyla|Lynda|Lyndsey|Lynette|Lynn|Lynne|Lynnette|Lynsey|Lyubov|Lyudmila|Maaike
Maarit|Maarja|Mabel|Machteld|Mackenzie|Madalina|Maddie|Madeleine|Madeline
Madelon|Madelyn|Madhavi|Madhu|Madhuri|Madiha|Mae|Maeve|Mafalda|Magda|Magdalena
Magdolna|Maggie|Maha|Mahalia|Mahbouba|Mahin|Mahnaz|Mahsa|Mahua|Mai|Maia|Maija
Maike|Mairead|Mairi|Mairéad|Maisa|Maisie|Maissa|Maite|Maja|Majella|Majken|Maka
Makayla|Makhosazana|Maki|Makiko|Malala|Malee|Malgorzata|Malika|Malin|Malini
Mallory|Malu|Mamata|Mamie|Mamokgethi|Manal|Mandy|Maneka|Manisha|Manju|Manon
Manuela|Maram|Marcella|Marci|Marcia|Marcy|Maren|Margaret|Margareta|Margarete
Margaretha|Margarethe|Margarida|Margarita|Margery|Margie|Margit|Margo|Margot
Margreet|Margret|Margrethe|Marguerite|Marharyta|Maria|Mariah|Mariam|Mariama
Mariana|Mariangela|Mariann|Marianna|Marianne|Maribel|Maricel|Maricela|Marie
Marieke|Mariel|Marielena|Marielle|Marieme|Mariia|Marija|Marije|Marijke|Marika
Mariko|Marilyn|Marina|Mariola|Marisa|Marisol|Marissa|Marit|Marita|Marites|Mariya
Marja|Marjan|Marjane|Marjatta|Marjolein|Marjorie|Marju|Marjut|Marketa|Marla
Marleen|Marlene|Marlène|Marsha|Marta|Marte|Martha|Martina|Mary|Maryam|Maryana
Maryann|Maryanne|Maryia|Maryla|Marylou|Maryna|Maryum|Marzena|Masako|Masha|Masih
Mathilde|Matilda|Matilde|Maud|Maude|Maura|Maureen|Mavis|Maxine|Maya|Mayawati
Mayssa|Mayumi|Małgorzata|Meaza|Medha|Meena|Meenakshi|Meera|Meg|Megan|Megawati
Megha|Meghan|Meglena|Megyn|Mehbooba|Mehriban|Mehrnaz|Mei|Mei-ling|Meike|Meiling
Meira|Melania|Melanie|Melina|Melinda|Melissa|Melody|Menaka|Menna|Meral|Merav
Mercedes|Mercy|Meredith|Merete|Meriem|Merike|Merja|Mervi|Meryem|Meryl|Meseret
Mette|Mhairi|Mi-ae|Mi-rae|Mi-sook|Mia|Micaela|Michaela|Michela|Micheline
Michelle|Michiko|Michèle|Midori|Mieke|Miep|Mihaela|Miho|Mika|Miki|Mila|Milagros
Milda|Mildred|Milena|Milica|Millicent|Millie|Mimi|Min-jung|Mina|Mindy|Ming-na
Minna|Minnie|Mira|Miranda|Mireia|Mireille|Mirela|Mirella|Mireya|Miri|Miriam
Mirja|Mirjam|Mirjana|Miroslava|Mirva|Mirvat|Misaki|Mitzi|Miyu|Moira|Mollie|Molly
Mona|Monica|Monicah|Monika|Monique|Montserrat|Morag|Morwenna|Moumita|Mouna|Mpho
Mrinal|Mukta|Mumbi|Muna|Munira|Muriel|Mwanaisha|Mwila|Myfanwy|Mykhailyna|Myra
Myriam|Myrtle|Máire|Märta|Nabila|Nadeesha|Nadezhda|Nadia|Nadiia|Nadine|Nadira
Nadiya|Nadzeya|Naheed|Nahid|Naima|Naina|Najat|Najla|Najwa|Nalan|Naledi|Nalini
Namita|Namrata|Nan|Nanami|Nance|Nancy|Nandi|Nandini|Nandita|Nanette|Nanna|Naoko
Naomi|Napheesa|Narelle|Narges|Narine|Nasreen|Nasrin|Nastassia|Natalia|Natalie
Nataliia|Nataliya|Natallia|Natalya|Natasa|Natasha|Nataša|Natela|Nathalie|Natia
Natsuko|Nawal|Nazanin|Nazli|Nazlı|Neda|Neelam|Neelie|Neema|Neeta|Neha|Nehad
Nela|Nell|Nelleke|Nellie|Nerea|Neringa|Nermin|Nerys|Nesrin|Nessa|Neta|Nettie
Nevena|Nevin|Ngan|Ngoc|Ngozi|Niamh|Nichelle|Nichole|Nicki|Nicole|Nicoleta|Nienke
Nieves|Nikki|Nikolett|Nikolina|Nilima|Niloufar|Nilufar|Nilüfer|Nina|Nino
Nirmala|Nisha|Nisreen|Nita|Nitzan|Njeri|Nkechi|Nkosazana|Nneka|Noa|Nobuko
Noelene|Noelle|Noemi|Noha|Nokuthula|Noluthando|Nompumelelo|Nomsa|Nomvula|Nomvuyo
Nona|Nonhlanhla|Noora|Nora|Noreen|Noriko|Norma|Nosiviwe|Nouf|Noura|Noémie
Nthabiseng|Ntombi|Nuala|Nune|Nupur|Nura|Nurcan|Nuria|Nurit|Nurul|Nyambura|Núria
Oana|Obiageli|Oby|Octavia|Océane|Oddny|Oddrun|Odette|Odile|Oksana|Olajumoke
Oleksandra|Olena|Olga|Olha|Olive|Olivia|Oluchi|Omotola|Ondina|Oona|Oonagh
Ophelia|Oprah|Orit|Orla|Orly|Orna|Ornella|Orsolya|Osnat|Ottilie|Ouided|Oumou
Outi|Oyun|Ozlem|Padma|Paetongtarn|Paivi|Palesa|Palina|Pallavi|Paloma|Pam|Pamela
Pamina|Panagiota|Pansy|Paola|Parisa|Parvati|Parveen|Parvin|Pascale|Patrice
Patricia|Patrizia|Patsy|Patti|Patty|Paula|Paulette|Paulina|Pauline|Pavla|Payal
Peggy|Pelin|Penelope|Penka|Penny|Pernilla|Pernille|Petra|Philippa|Phillipa
Philomena|Phoebe|Phumzile|Phuong|Phyllis|Pia|Piia|Pilar|Pinar|Pippa|Piret|Pirjo
Pirkko|Piroska|Polina|Polly|Pooja|Poonam|Poppy|Pornthip|Porsha|Portia|Pragya
Pratibha|Precious|Preeti|Preity|Prema|Priscilla|Priti|Priya|Priyanka|Puan|Päivi
Pınar|Queenie|Rabia|Rachael|Rachel|Rachida|Rachna|Radha|Radhika|Radka|Radmila
Raelene|Raffaella|Rafidah|Raghad|Ragnheidur|Ragnhild|Rahaf|Rahima|Raija|Raisa
Rajni|Ralitsa|Raluca|Ramatoulaye|Ramona|Ramunė|Rana|Randa|Randi|Rani|Rania
Ranjana|Raquel|Rasha|Rashmi|Ratna|Ravit|Rawan|Razan|Rebeca|Rebecca|Rebecka
Rebekah|Reem|Reena|Reet|Refilwe|Regina|Reham|Rehema|Reiko|Reka|Rekha|Rena|Renata
Renate|Renee|Renu|Renuka|Renée|Retno|Reyes|Rhea|Rhiannon|Rhoda|Rhona|Rhonda
Rhyne|Rieko|Rigmor|Riikka|Riina|Riitta|Rikke|Rima|Rimante|Rimma|Risa|Rita|Ritu
Ritva|Rivka|Roberta|Robyn|Rochelle|Rocio|Rocío|Rodica|Roisin|Rojda|Rokia|Romina
Ronit|Roopa|Rosa|Rosalia|Rosalie|Rosalind|Rosalinda|Rosalyn|Rosalía|Rosamund
Rosanna|Rosanne|Roseanne|Rosemarie|Rosemary|Rosetta|Roshni|Rosie|Rositsa
Roswitha|Rowena|Roxana|Roxane|Roxanne|Roya|Roza|Rozalia|Ruba|Rubina|Rudo
Rukhsana|Rukmini|Rula|Rumbidzai|Rumyana|Rupa|Ruslana|Rusudan|Ruta|Rutendo|Ruth
Ruthie|Ruthild|Ruxandra|Róisín|Rūta|Saara|Sabiha|Sabine|Sabrina|Sachiko
Sadhana|Sadie|Sae|Safa|Sahar|Sahle-Work|Saida|Saima|Sakina|Sally|Salma|Salome
Salvor|Salwa|Samantha|Samar|Samia|Samina|Samira|Sana|Sanae|Sandhya|Sandra
Sandrine|Sangeeta|Sania|Sanja|Sanna|Sanne|Saoirse|Sara|Sarah|Sari|Sarita|Sarka
Saroj|Saskia|Satu|Saulė|Savita|Sawsan|Sayaka|Scarlett|Seema|Seiko|Selena|Selin
Selina|Senga|Senka|Seo-yeon|Seren|Serena|Setsuko|Sevda|Sevgi|Sevil|Sevinj
Shabana|Shabnam|Shaheen|Shahla|Shaila|Shaima|Shaimaa|Shakira|Shakuntala|Shalini
Shana|Shania|Shanice|Shaniqua|Shantha|Shanti|Shari|Sharmeen|Sharmila|Sharmistha
Sharon|Sharron|Shawna|Shazia|Sheela|Sheena|Sheila|Shelby|Shelia|Shelley|Shelly
Shereen|Sheri|Sherri|Sherry|Sheryl|Shilpa|Shira|Shirin|Shirley|Shobha|Shohreh
Shona|Shreya|Shruti|Shulamit|Shushan|Shweta|Sian|Sibel|Sibongile|Sidsel|Sienna
Sietske|Signe|Sigrid|Sigridur|Sigrun|Siham|Sihem|Siiri|Sile|Silja|Silje|Silke
Silvana|Silvia|Sima|Simisola|Simona|Simonetta|Sinazo|Sindiwe|Sinead|Sini|Sinikka
Sinéad|Siobhan|Siobhán|Sirimavo|Sirje|Sirkka|Sirpa|Sissel|Siti|Siv|Siân
Sjoukje|Sladjana|Slavica|Smita|Smriti|Sneha|Snezana|Snezhana|Snežana|So-yeon
Sobia|Sofie|Sofiia|Sofiya|Soha|Soile|Solange|Soledad|Solfrid|Solomiia|Solomiya
Solrun|Solvei|Solveig|Solvej|Solvita|Somying|Sonal|Sonali|Sondra|Songul|Sonia
Sonja|Sonsoles|Sonya|Soo-jin|Sophia|Sophie|Soraya|Sorcha|Sorina|Souad|Sri|Stacey
Staci|Stacie|Stanislawa|Stavroula|Stefania|Stefanie|Stefka|Steinunn|Stella|Steph
Stephanie|Stina|Stine|Stoyanka|Suad|Sudha|Sue|Suha|Suhair|Sujata|Sukanya
Sulochana|Sumaya|Sumitra|Sun-hee|Sun-young|Sunita|Supriya|Susan|Susana|Susanna
Susannah|Susanne|Sushma|Sushmita|Susi|Susie|Suu|Suvi|Suzana|Suzannah|Suzanne
Suzie|Suzy|Svandis|Svava|Svenja|Svetlana|Sviatlana|Svitlana|Swapna|Swara|Swati
Sybil|Sybille|Sylvia|Sylvie|Sylwia|Synne|Synnove|Szilvia|Ségolène|Séverine
Tabitha|Taghreed|Tahani|Tahereh|Tahira|Taina|Taisa|Taisia|Tamar|Tamara|Tami
Tamika|Tammy|Tamra|Tamsin|Tamta|Tamuna|Tamzin|Tandiwe|Tania|Tanisha|Tanja|Tansu
Tanvi|Tanya|Tara|Taraneh|Tarja|Tasha|Taslima|Tatiana|Tatjana|Tatsiana|Tatyana
Tawakkol|Tehila|Tellervo|Temitope|Teodora|Teresa|Tereza|Terhi|Teri|Terri|Tess
Tessa|Tetiana|Tetyana|Thalia|Thandeka|Thandi|Thandiwe|Thea|Thelma|Theodora
Theresa|Therese|Thomasina|Thora|Thordis|Thorgerdur|Thuli|Thuy|Thérèse|Tiana
Tiffany|Tigist|Tiina|Tiiu|Tilda|Timea|Tina|Tineke|Tirunesh|Titilayo|Tjitske
Tomoko|Tomomi|Tonje|Tonya|Tori|Toril|Torill|Torunn|Tove|Tracey|Traci|Tracie
Treasa|Tricia|Triin|Trina|Trine|Trish|Trisha|Trude|Trudy|Trupti|Truus|Tsetseg
Tsetska|Tsipi|Tsitsi|Tsveta|Tsvetana|Tugba|Tuija|Tulin|Tulsi|Turid|Tuti|Tuula
Tuuli|Tuva|Twila|Twyla|Tyra|Tytti|Tzipi|Tzu-chiao|Tzvia|Tímea|Tülay|Ubolratana
Uliana|Ulla|Ulle|Ulrika|Ulrike|Ulyana|Uma|Umm|Una|Unni|Unnur|Urmila|Ursula
Urszula|Urve|Usha|Uta|Ute|Vaida|Vaira|Vaishali|Valarie|Valentina|Valentyna
Valeria|Valerie|Valeriya|Valiantsina|Valérie|Vandana|Vanessa|Vanja|Vappu|Varda
Varsha|Varvara|Vasiliki|Vasilisa|Vassiliki|Vasudha|Vasundhara|Veena|Velma
Vendela|Venla|Vera|Veranika|Verena|Verity|Verna|Veronica|Veronika|Verónica
Vesna|Vibeke|Vibha|Vicki|Vickie|Vicky|Victoire|Victoria|Vidya|Viera|Vigdis|Viive
Vijayalakshmi|Viktoria|Viktoriia|Viktorija|Viktoriya|Vilde|Vilija|Vimala|Vineeta
Viola|Violeta|Viorica|Virginie|Virpi|Viveca|Vivian|Viviana|Vivien|Vivienne|Vjosa
Vlasta|Volha|Vuokko|Véronique|Wafa|Waltraud|Wambui|Wanda|Wangari|Wanjiku
Wanjiru|Wenche|Wendelien|Wendy|Weronika|Whitney|Wiebke|Wieslawa|Wiesława
Wilhelmina|Willa|Willemijn|Wilma|Winifred|Winnie|Winona|Wislawa|Wivi|Xandra
Xiaohong|Xiaoling|Ximena|Xiomara|Xiu|Xiuying|Yadira|Yael|Yaffa|Yamini|Yana
Yanina|Yaroslava|Yasemin|Yasmin|Yasmine|Yekaterina|Yelena|Yeliz|Yelizaveta
Yesenia|Yetunde|Yevgenia|Yevgeniya|Yevheniia|Yewande|Yifat|Ying-wen|Yingluck
Ylva|Yo-jong|Yoko|Yolanda|Yolande|Yoon-ah|Yordanka|Yoriko|Yoshiko|Yousra|Yukari
Yuki|Yukiko|Yuko|Yulia|Yuliia|Yuliya|Yumi|Yumiko|Yuna|Yuriko|Yuwei|Yvette|Yvonne
Zadie|Zahra|Zainab|Zainabu|Zaleha|Zanda|Zandile|Zanele|Zara|Zaria|Zarina|Zaruhi
Zaynab|Zdenka|Zehava|Zehra|Zeinab|Zelda|Zena|Zeynep|Zhala|Zhana|Zhangli|Zhanna
Zhivka|Ziedite|Zinaida|Zinaïda|Zita|Zivile|Zlata|Zodwa|Zoe|Zofia|Zohra|Zohreh
Zola|Zorana|Zoriana|Zorica|Zornitsa|Zoya|Zoë|Zsofia|Zsuzsa|Zsuzsanna|Zulema
Zuzana|Zuzanna|Zübeyde|Åsa|Élisabeth|Élodie|Évelyne|Özlem
:female country place
=*
Georgia
:female demonym
=United Kingdom
Brit
:female place
=
Adelaide|Alexandria|Brooklyn|Charlotte|Florence|Savannah|Sydney|Virginia
=Bulgaria
Sofia
=France
Paris
:group
=
Greens|administration|advocacy groups|agencies|agency|aid agencies|aid agency
alliance|appeals court|armed forces|associations|authority|bloc|both sides
broadsheet|bureau|businesses|central bank|chamber of commerce|charities|church
cities|city council|civil society|clergy|coalition|coast guard|coastguard
college|communities|community|companies|consortium|constitutional court
cooperative|corporations|countries|court of appeal|crews|customs committee
defence team|defense team|delegation|departments|diocese|directorate
election commission|electorate|elite|elites|emergency services|establishment
faction|families|federal government|fire brigade|fire crews|fire department
firms|foundation|general staff|governments|grassroots|groups|guild
health authorities|health service|high court|hospital|human rights groups
inspectorate|intelligence community|intelligence services
international community|investigative committee|joint chiefs of staff|junta
labor union|law enforcement|leadership|legislature|lenders|lifeboat crew
local authorities|local news|magazine|majorities|majority|management|media
militia|ministries|minorities|minority|monarchy|mosque|mourners|national guard
national radio|nations|network|networks|news agencies|news agency|news outlet
newspaper|newspapers|ngos|office|old guard|opposition party|organisations
organizations|outlets|palace|pals|parties|party|police department|police force
presidency|press office|press service|prosecution|provincial government
publication|radio|rank and file|regime|regional government|registry
rights groups|royal family|ruling party|school|school board|school boards
school district|school districts|secret service|secretariat|security council
security forces|security services|seniors|side|sides|society|somebody
special forces|state media|state news agency|state radio|state television
state tv|station|statistics office|super pac|super pacs|supreme court|tabloid
television|town council|trade body|trade union|trade unions|troops|tv channel
two sides|unions|university|weather service|wire service|works council|youth
youths
=*
agriculture ministry|air force|army|association|audience|cabinet|charity|club
committee|company|congress|consulate|council|culture ministry|defence ministry
defense ministry|department|economy ministry|education ministry|embassy
energy ministry|family|federation|finance ministry|foreign ministry|government
health ministry|interior ministry|jury|justice department|justice ministry
league|military|ministry|mission|navy|ngo|nonprofit|opposition|organization
parliament|public|senate|state department|think tank|transport ministry|tribunal
union
=abbot
abbots
=abolitionist
abolitionists
=academic
academics
=accountant
accountants
=accuser
accusers
=acquaintance
acquaintances
=acrobat
acrobats
=acting president
acting presidents
=acting prime minister
acting prime ministers
=activist
activists
=actor
actors
=actress
actresses
=actuary
actuaries
=adjudicator
adjudicators
=administrator
administrators
=admiral
admirals
=admirer
admirers
=adoptee
adoptees
=adult
adults
=adventurer
adventurers
=adviser
advisers|advisors
=advocate general
advocates general
=agent
agents
=agriculture minister
agriculture ministers
=agriculture secretary
agriculture secretaries
=agronomist
agronomists
=aid worker
aid workers
=aide
aides
=air traffic controller
air traffic controllers
=airman
airmen
=alderman
aldermen
=all-rounder
all-rounders
=ally
allies
=alumnus
alumni
=ambassador
ambassadors
=ambassador extraordinary and plenipotentiary
ambassador extraordinary and plenipotentiaries
=ambulance driver
ambulance drivers
=anaesthetist
anaesthetists
=analyst
analysts
=anarchist
anarchists
=ancestor
ancestors
=anchorman
anchormen
=anchorwoman
anchorwomen
=anesthesiologist
anesthesiologists
=angler
anglers
=animator
animators
=announcer
announcers
=anthropologist
anthropologists
=antimonopoly minister
antimonopoly ministers
=antiques dealer
antiques dealers
=anyone
everybody
=appellant
appellants
=applicant
applicants
=apprentice
apprentices
=arbitrator
arbitrators
=archaeologist
archaeologists
=archbishop
archbishops
=archdeacon
archdeacons
=archeologist
archeologists
=architect
architects
=archivist
archivists
=army chief
army chiefs
=army spokesman
army spokesmen
=arsonist
arsonists
=art dealer
art dealers
=artist
artists
=artistic director
artistic directors
=assemblyman
assemblymen
=assemblywoman
assemblywomen
=assessor
assessors
=asset manager
asset managers
=assistant
assistants
=assistant coach
assistant coaches
=assistant commissioner
assistant commissioners
=assistant professor
assistant professors
=assistant secretary
assistant secretaries
=assistant secretary of state
assistant secretaries of state
=associate professor
associate professors
=astronaut
astronauts
=astronomer
astronomers
=asylum seeker
asylum seekers
=atheist
atheists
=athlete
athletes
=attaché
attachés
=attacker
attackers
=attendee
attendees
=attorney general
attorneys general
=auctioneer
auctioneers
=auditor
auditors
=auditor general
auditors general
=aunt
aunts
=author
authors
=auto worker
auto workers
=autocrat
autocrats
=autoworker
autoworkers
=aviator
aviators
=ayatollah
ayatollahs
=babysitter
babysitters
=backer
backers
=bailiff
bailiffs
=baker
bakers
=ballerina
ballerinas
=band member
band members
=bank
lender
=banker
bankers
=bar owner
bar owners
=barber
barbers
=barista
baristas
=barmaid
barmaids
=barman
barmen
=baron
barons
=baroness
baronesses
=bartender
bartenders
=basketball player
basketball players
=bather
bathers
=batsman
batsmen
=beautician
beauticians
=beekeeper
beekeepers
=beggar
beggars
=believer
believers
=beneficiary
beneficiaries
=best friend
best friends
=biker
bikers
=billionaire
billionaires
=biographer
biographers
=biologist
biologists
=birdwatcher
birdwatchers
=bishop
bishops
=blackmailer
blackmailers
=blacksmith
blacksmiths
=blogger
bloggers
=board member
board members
=boatman
boatmen
=bodyguard
bodyguards
=boilermaker
boilermakers
=bookkeeper
bookkeepers
=bookmaker
bookmakers
=bookseller
booksellers
=border guard
border guards
=boss
bosses
=bosun
bosuns
=botanist
botanists
=bouncer
bouncers
=bowler
bowlers
=boxer
boxers
=boy
boys
=boyfriend
boyfriends
=breeder
breeders
=bricklayer
bricklayers
=brigadier
brigadiers
=brigadier general
brigadier generals
=broadcaster
broadcasters
=brother
brothers
=brother-in-law
brothers-in-law
=builder
builders
=bureaucrat
bureaucrats
=burglar
burglars
=bursar
bursars
=bus driver
bus drivers
=business owner
business owners
=business secretary
business secretaries
=businessperson
businessmen|businesswomen
=busker
buskers
=butcher
butchers
=butler
butlers
=buyer
buyers
=bystander
bystanders
=cab driver
cab drivers
=cabbie
cabbies
=cabinet minister
cabinet ministers
=cabinet secretary
cabinet secretaries
=cabinetmaker
cabinetmakers
=caddie
caddies
=cadet
cadets
=cafe owner
cafe owners
=caller
callers
=cameraman
cameramen
=campaign adviser
campaign advisers
=campaign chairman
campaign chairmen
=campaign manager
campaign managers
=campaign spokesman
campaign spokesmen
=campaign spokeswoman
campaign spokeswomen
=campaigner
campaigners
=candidate
candidates
=canvasser
canvassers
=cardinal
cardinals
=cardiologist
cardiologists
=care worker
care workers
=caregiver
caregivers
=carer
carers
=caretaker
caretakers
=carpenter
carpenters
=cartoonist
cartoonists
=cashier
cashiers
=caterer
caterers
=cattle farmer
cattle farmers
=caucus-goer
caucus-goers
=celebrity
celebrities
=cellist
cellists
=central banker
central bankers
=centre-back
centre-backs
=centre-half
centre-halves
=centrist
centrists
=cfo
cfoes
=chairman
chairmen
=chairperson
chairpersons
=chairwoman
chairwomen
=challenger
challengers
=chancellor
chancellors
=chancellor of the exchequer
chancellors of the exchequer
=chaplain
chaplains
=charge d'affaires
charge d'affaireses|charge d’affaireses
=chargé d'affaires
chargé d'affaireses|chargé d’affaireses
=charity worker
charity workers
=chauffeur
chauffeurs
=cheesemaker
cheesemakers
=chef
chefs
=chemist
chemists
=chess player
chess players
=chief
chiefs
=chief accountant
chief accountants
=chief adviser
chief advisers
=chief advisor
chief advisors
=chief analyst
chief analysts
=chief cabinet secretary
chief cabinet secretaries
=chief constable
chief constables
=chief designer
chief designers
=chief economist
chief economists
=chief editor
chief editors
=chief engineer
chief engineers
=chief executive
ceos|chief execs|chief executive officers|chief executives
=chief financial officer
chief financial officers
=chief information officer
chief information officers
=chief inspector
chief inspectors
=chief investment officer
chief investment officers
=chief judge
chief judges
=chief justice
chief justices
=chief marketing officer
chief marketing officers
=chief medical officer
chief medical officers
=chief minister
chief ministers
=chief negotiator
chief negotiators
=chief of general staff
chiefs of general staff
=chief of police
chiefs of police
=chief of staff
chiefs of staff
=chief of the general staff
chiefs of the general staff
=chief operating officer
chief operating officers
=chief prosecutor
chief prosecutors
=chief rabbi
chief rabbis
=chief scientific officer
chief scientific officers
=chief scientist
chief scientists
=chief secretary
chief secretaries
=chief spokesman
chief spokesmen
=chief strategist
chief strategists
=chief superintendent
chief superintendents
=chief technology officer
chief technology officers
=chief whip
chief whips
=child
children
=childcare worker
childcare workers
=childminder
childminders
=chiropractor
chiropractors
=choirmaster
choirmasters
=choreographer
choreographers
=church leader
church leaders
=churchwarden
churchwardens
=citizen
citizens
=city controller
city controllers
=city manager
city managers
=civil engineer
civil engineers
=civil servant
civil servants
=claimant
claimants
=classmate
classmates
=cleaner
cleaners
=clergyman
clergymen
=cleric
clerics
=clerk
clerks
=client
clients
=climate scientist
climate scientists
=climatologist
climatologists
=climber
climbers
=club president
club presidents
=co-author
co-authors
=co-chair
co-chairs
=co-chairman
co-chairmen
=co-director
co-directors
=co-founder
co-founders
=co-leader
co-leaders
=co-ordinator
co-ordinators
=co-owner
co-owners
=co-pilot
co-pilots
=co-star
co-stars
=co-worker
co-workers
=co-writer
co-writers
=coauthor
coauthors
=cobbler
cobblers
=colleague
colleagues
=colonel
colonels
=columnist
columnists
=comedian
comedians
=comic
comics
=commander
commanders
=commander in chief
commanders in chief
=commander-in-chief
commanders-in-chief
=commentator
commentators
=commerce secretary
commerce secretaries
=commercial director
commercial directors
=commissar
commissars
=commissioner
commissioners
=committee chairman
committee chairmen
=committee chairwoman
committee chairwomen
=committeeman
committeemen
=committeewoman
committeewomen
=commodore
commodores
=communications director
communications directors
=communications minister
communications ministers
=communist
communists
=commuter
commuters
=companion
companions
=company
airline|automaker|brewer|business|carmaker|carrier|chip designer|chipmaker
conglomerate|consultancy|corporation|drugmaker|firm|gas company|giant
homebuilder|housebuilder|law firm|oil company|oil giant|operator|planemaker
power company|shipping company|shipyard|start-up|startup|steelmaker|subsidiary
tech giant|utility
=company official
company officials
=company or person
underwriters
=company spokesman
company spokesmen
=company spokeswoman
company spokeswomen
=complainant
complainants
=composer
composers
=comptroller
comptrollers
=computer scientist
computer scientists
=conciliator
conciliators
=conductor
conductors
=confidant
confidants
=confidante
confidantes
=congressman
congressmen
=congresswoman
congresswomen
=conscript
conscripts
=conservationist
conservationists
=conservative
conservatives
=conservator
conservators
=construction worker
construction workers
=consul
consuls
=consul general
consuls general
=consultant
consultants
=consumer
consumers
=contender
contenders
=contestant
contestants
=contractor
contractors
=controller
controllers
=coordinator
coordinators
=cornerback
cornerbacks
=coroner
coroners
=corporal
corporals
=correspondent
correspondents
=cosmonaut
cosmonauts
=council leader
council leaders
=councillor
councillors
=councilman
councilmen
=councilmember
councilmembers
=councilor
councilors
=councilwoman
councilwomen
=counsellor
counsellors
=counterpart
counterparts|opposite numbers
=countess
countesses
=country director
country directors
=courier
couriers
=cousin
cousins
=coworker
coworkers
=coxswain
coxswains
=crane operator
crane operators
=creative director
creative directors
=creditor
creditors
=cricketer
cricketers
=criminologist
criminologists
=croupier
croupiers
=crown prince
crown princes
=crown princess
crown princesses
=culprit
culprits
=culture minister
culture ministers
=culture secretary
culture secretaries
=curator
curators
=customer
customers
=customs officer
customs officers
=cyclist
cyclists
=dad
dads
=dairy farmer
dairy farmers
=dancer
dancers
=data scientist
data scientists
=daughter
daughters
=daughter-in-law
daughters-in-law
=deacon
deacons
=dealer
dealers
=dean
deans
=debtor
debtors
=decathlete
decathletes
=decorator
decorators
=defector
defectors
=defence ministry spokesman
defence ministry spokesmen
=defenceman
defencemen
=defendant
defendants
=defender
defenders
=defense minister
defence ministers|defence secretaries|defense ministers
=defense ministry spokesman
defense ministry spokesmen
=defense secretary
defense secretaries
=defenseman
defensemen
=delivery driver
delivery drivers
=demographer
demographers
=demonstrator
demonstrators
=dentist
dentists
=deputy
deputies
=deputy attorney general
deputy attorneys general
=deputy chairman
deputy chairmen
=deputy chairperson
deputy chairpersons
=deputy chief
deputy chiefs
=deputy chief of staff
deputy chiefs of staff
=deputy commissioner
deputy commissioners
=deputy defense minister
deputy defence ministers|deputy defense ministers
=deputy director
deputy directors
=deputy editor
deputy editors
=deputy finance minister
deputy finance ministers
=deputy foreign minister
deputy foreign ministers
=deputy general director
deputy general directors
=deputy governor
deputy governors
=deputy head
deputy heads
=deputy interior minister
deputy interior ministers
=deputy leader
deputy leaders
=deputy mayor
deputy mayors
=deputy minister
deputy ministers
=deputy president
deputy presidents
=deputy prime minister
deputy premiers|deputy prime ministers|vice prime ministers
=deputy secretary
deputy secretaries
=deputy secretary of state
deputy secretaries of state
=deputy sheriff
deputy sheriffs
=deputy speaker
deputy speakers
=deputy spokesman
deputy spokesmen
=deputy spokesperson
deputy spokespersons
=deputy spokeswoman
deputy spokeswomen
=dermatologist
dermatologists
=descendant
descendants
=designer
designers
=detainee
detainees
=detective
detectives
=detective chief inspector
detective chief inspectors
=detective constable
detective constables
=detective inspector
detective inspectors
=detective sergeant
detective sergeants
=detective superintendent
detective superintendents
=detractor
detractors
=developer
developers
=development minister
development ministers
=dictator
dictators
=dietitian
dietitians
=diplomat
diplomats
=director
directors
=director general
directors general
=director-general
directors-general
=dispatcher
dispatchers
=dissident
dissidents
=distributor
distributors
=district attorney
district attorneys
=diver
divers
=docker
dockers
=dockworker
dockworkers
=doctor
doctors|medics|physicians
=domestic worker
domestic workers
=donor
donors
=draftsman
draftsmen
=dressmaker
dressmakers
=driller
drillers
=driver
drivers
=drummer
drummers
=duchess
duchesses
=duke
dukes
=dweller
dwellers
=ecologist
ecologists
=economics professor
economics professors
=economist
economists
=economy minister
economic ministers|economy ministers
=editor
editors
=editor in chief
editors in chief
=editor-in-chief
editors-in-chief
=education minister
education ministers
=education secretary
education secretaries
=educator
educators
=elector
electors
=electrical engineer
electrical engineers
=electrician
electricians
=emergencies minister
emergencies ministers
=emergency situations minister
emergency situations ministers
=emigrant
emigrants
=emir
emirs
=emperor
emperors
=employee
employees
=employer
employers
=employment minister
employment ministers
=empress
empresses
=energy minister
energy ministers
=energy secretary
energy secretaries
=entertainer
entertainers
=entomologist
entomologists
=entrepreneur
entrepreneurs
=environment minister
environment ministers
=environment secretary
environment secretaries
=environmentalist
environmentalists
=envoy
envoys
=epidemiologist
epidemiologists
=epithet
eighteen-year-olds|eleven-year-olds|fifteen-year-olds|fourteen-year-olds|guys
nineteen-year-olds|seventeen-year-olds|sixteen-year-olds|strangers|ten-year-olds
thirteen-year-olds|twelve-year-olds|youngsters
=essayist
essayists
=estate agent
estate agents
=europe minister
europe ministers
=evacuee
evacuees
=evangelical
evangelicals
=evangelist
evangelists
=ex-ambassador
ex-ambassadors
=ex-banker
ex-bankers
=ex-captain
ex-captains
=ex-champion
ex-champions
=ex-chancellor
ex-chancellors
=ex-chief
ex-chiefs
=ex-coach
ex-coaches
=ex-defense minister
ex-defense ministers
=ex-director
ex-directors
=ex-finance minister
ex-finance ministers
=ex-foreign minister
ex-foreign ministers
=ex-general
exes-general
=ex-governor
ex-governors
=ex-husband
ex-husbands
=ex-interior minister
ex-interior ministers
=ex-king
ex-kings
=ex-lawmaker
ex-lawmakers
=ex-leader
ex-leaders
=ex-manager
ex-managers
=ex-mayor
ex-mayors
=ex-minister
ex-ministers
=ex-official
ex-officials
=ex-player
ex-players
=ex-police chief
ex-police chiefs
=ex-policeman
ex-policemen
=ex-premier
ex-premiers
=ex-president
ex-presidents
=ex-prime minister
ex-prime ministers
=ex-senator
ex-senators
=ex-soldier
ex-soldiers
=ex-teacher
ex-teachers
=ex-wife
ex-wives
=examiner
examiners
=executive
executives
=executive director
executive directors
=executive editor
executive editors
=executive secretary
executive secretaries
=executive vice president
executive vice presidents
=expat
expats
=expatriate
expatriates
=explorer
explorers
=exporter
exporters
=extremist
extremists
=eyewitness
eyewitnesses
=facilitator
facilitators
=factory worker
factory workers
=family member
family members
=farm worker
farm workers
=farmer
farmers
=farmhand
farmhands
=farmworker
farmworkers
=fascist
fascists
=fashion designer
fashion designers
=father
fathers
=father-in-law
fathers-in-law
=federal prosecutor
federal prosecutors
=fellow
fellows
=feminist
feminists
=ferry captain
ferry captains
=ferryman
ferrymen
=fiance
fiances
=fiancee
fiancees
=field marshal
field marshals
=fighter
fighters
=film critic
film critics
=film director
film directors
=film-maker
film-makers
=filmmaker
filmmakers
=finalist
finalists
=finance director
finance directors
=finance minister
finance ministers
=financial director
financial directors
=financier
financiers
=fire chief
fire chiefs
=firefighter
firefighters
=fireman
firemen
=first deputy foreign minister
first deputy foreign ministers
=first deputy minister
first deputy ministers
=first deputy prime minister
first deputy prime ministers
=first lady
first ladies
=first minister
first ministers
=first responder
first responders
=first secretary
first secretaries
=fisherman
fishermen
=fishmonger
fishmongers
=flatmate
flatmates
=flight attendant
flight attendants
=florist
florists
=fly-half
fly-halves
=follower
followers
=football player
football players
=footballer
footballers
=forecaster
forecasters
=foreign correspondent
foreign correspondents
=foreign editor
foreign editors
=foreign minister
external affairs ministers|foreign ministers|minister for foreign affairses
=foreign ministry spokesman
foreign ministry spokesmen
=foreign ministry spokeswoman
foreign ministry spokeswomen
=foreign policy chief
foreign policy chiefs
=foreign secretary
foreign secretaries
=foreigner
foreigners
=foreman
foremen
=forester
foresters
=forestry minister
forestry ministers
=forklift driver
forklift drivers
=founder
founders
=fraudster
fraudsters
=freelancer
freelancers
=friend
friends
=front-runner
front-runners
=frontman
frontmen
=frontrunner
frontrunners
=fruit grower
fruit growers
=fruit picker
fruit pickers
=full-back
full-backs
=fullback
fullbacks
=fund manager
fund managers
=funeral director
funeral directors
=furniture maker
furniture makers
=gambler
gamblers
=game warden
game wardens
=gamekeeper
gamekeepers
=gamer
gamers
=garbage collector
garbage collectors
=gardener
gardeners
=general
generals
=general director
general directors
=general manager
general managers
=general practitioner
general practitioners
=general secretary
general secretaries
=geneticist
geneticists
=genius
geniuses
=gentleman
gentlemen
=geographer
geographers
=geologist
geologists
=gig worker
gig workers
=girl
girls
=girlfriend
girlfriends
=glaciologist
glaciologists
=glazier
glaziers
=globalist
globalists
=goalkeeper
goalkeepers
=goalscorer
goalscorers
=goaltender
goaltenders
=gold medalist
gold medalists
=golfer
golfers
=government minister
government ministers
=government spokesman
government spokesmen
=government spokeswoman
government spokeswomen
=governor
governors
=governor-general
governors-general
=graduate student
graduate students
=gran
grans
=grandad
grandads
=grandchild
grandchilds
=granddad
granddads
=granddaughter
granddaughters
=grandfather
grandfathers
=grandma
grandmas
=grandmaster
grandmasters
=grandmother
grandmothers
=grandpa
grandpas
=grandparent
grandparents
=grandson
grandsons
=granny
grannies
=graphic designer
graphic designers
=gravedigger
gravediggers
=greengrocer
greengrocers
=grocer
grocers
=groundskeeper
groundskeepers
=groundsman
groundsmen
=grower
growers
=guardian
guardians
=guerrilla
guerrillas
=guest
guests
=guitarist
guitarists
=gunman
gunmen
=gymnast
gymnasts
=gynaecologist
gynaecologists
=gynecologist
gynecologists
=hacker
hackers
=hairdresser
hairdressers
=handyman
handymen
=harbor master
harbor masters
=harbormaster
harbormasters
=harbour master
harbour masters
=harbourmaster
harbourmasters
=hard-liner
hard-liners
=hardliner
hardliners
=haulier
hauliers
=hawker
hawkers
=head coach
head coaches
=head of delegation
heads of delegation
=head of department
heads of department
=head of government
heads of government|heads of the cabinet|heads of the government
=head of state
heads of state|heads of the republic|heads of the state
=head teacher
head teachers
=head trainer
head trainers
=headhunter
headhunters
=headmaster
headmasters
=headmistress
headmistresses
=headteacher
headteachers
=health expert
health experts
=health minister
health ministers
=health secretary
health secretaries
=health worker
health workers
=healthcare worker
healthcare workers
=hedge fund manager
hedge fund managers
=heir
heirs
=heiress
heiresses
=heptathlete
heptathletes
=hero
heroes
=heroine
heroines
=high commissioner
high commissioners
=high representative
high representatives
=hijacker
hijackers
=hiker
hikers
=historian
historians
=history professor
history professors
=hockey player
hockey players
=holidaymaker
holidaymakers
=home minister
home ministers
=home secretary
home secretaries
=homeland security adviser
homeland security advisers
=homeland security secretary
homeland security secretaries
=homeowner
homeowners
=hopeful
hopefuls
=hospice worker
hospice workers
=hospital director
hospital directors
=hospital worker
hospital workers
=hostage
hostages
=hostess
hostesses
=hotel owner
hotel owners
=hotel worker
hotel workers
=hotelier
hoteliers
=house majority leader
house majority leaders
=house minority leader
house minority leaders
=house speaker
house speakers
=householder
householders
=housekeeper
housekeepers
=housewife
housewifes
=housing minister
housing ministers
=hubby
hubbies
=human rights activist
human rights activists
=human rights lawyer
human rights lawyers
=humanitarian worker
humanitarian workers
=hunter
hunters
=hurdler
hurdlers
=husband
husbands
=hydrologist
hydrologists
=icon
icons
=illustrator
illustrators
=imam
imams
=immigrant
immigrants
=immigration minister
immigration ministers
=immigration officer
immigration officers
=immunologist
immunologists
=importer
importers
=incumbent
incumbents
=independent
independents
=independent counsel
independent counsels
=industrialist
industrialists
=industry minister
industry ministers
=infielder
infielders
=influencer
influencers
=informant
informants
=information minister
information ministers
=inmate
inmates
=innkeeper
innkeepers
=inspector
inspectors
=inspector general
inspectors general
=inspector-general
inspectors-general
=institution
authorities
=instructor
instructors
=insurer
insurers
=insurgent
insurgents
=intelligence chief
intelligence chiefs
=intelligence officer
intelligence officers
=interim president
interim presidents
=interim prime minister
interim prime ministers
=interior minister
interior ministers
=interior ministry spokesman
interior ministry spokesmen
=interior secretary
interior secretaries
=interlocutor
interlocutors
=internationalist
internationalists
=interpreter
interpreters
=interviewee
interviewees
=interviewer
interviewers
=inventor
inventors
=investigator
investigators
=investor
investors
=ironmonger
ironmongers
=ironworker
ironworkers
=islander
islanders
=jailer
jailers
=janitor
janitors
=jeweler
jewelers
=jeweller
jewellers
=jihadist
jihadists
=jogger
joggers
=joiner
joiners
=journalist
journalists
=juror
jurors
=jury foreman
jury foremen
=justice
justices
=justice minister
justice ministers
=justice secretary
justice secretaries
=kicker
kickers
=king
kings
=kitchen worker
kitchen workers
=lab technician
lab technicians
=labor minister
labor ministers|labour ministers
=labor secretary
labor secretaries
=laboratory technician
laboratory technicians
=laborer
laborers
=labourer
labourers
=lady
ladies
=landlady
landladies
=landlord
landlords
=landscaper
landscapers
=lathe operator
lathe operators
=laureate
laureates
=law professor
law professors
=lawmaker
lawmakers|legislators|parliamentarians
=lawyer
attorneys|barristers|counsel assistings|defence lawyers|defense attorneys
defense lawyers|lawyers|solicitors
=lead author
lead authors
=lead investigator
lead investigators
=lead negotiator
lead negotiators
=leader
leaders|rulers
=leading lady
leading ladies
=leading man
leading men
=leaseholder
leaseholders
=lecturer
lecturers
=left-back
left-backs
=leftist
leftists
=legal expert
legal experts
=legend
legends
=liberal
liberals
=libertarian
libertarians
=librarian
librarians
=librettist
librettists
=lieutenant
lieutenants
=lieutenant colonel
lieutenant colonels
=lieutenant general
lieutenant generals
=lieutenant governor
lieutenant governors
=lifeboatman
lifeboatmen
=lifeguard
lifeguards
=lighthouse keeper
lighthouse keepers
=linebacker
linebackers
=lineman
linemen
=linesman
linesmen
=linguist
linguists
=listener
listeners
=lobbyist
lobbyists
=local
locals
=lock-keeper
lock-keepers
=lockkeeper
lockkeepers
=locksmith
locksmiths
=lodger
lodgers
=logger
loggers
=longshoreman
longshoremen
=lord
lords
=lord chancellor
lord chancellors
=lord mayor
lord mayors
=lorry driver
lorry drivers
=loser
losers
=loyalist
loyalists
=lumberjack
lumberjacks
=machine operator
machine operators
=machinist
machinists
=magician
magicians
=magistrate
magistrates
=magnate
magnates
=maid
maids
=mail carrier
mail carriers
=mailman
mailmen
=maintenance worker
maintenance workers
=major
majors
=major general
major generals
=majority leader
majority leaders
=maker
makers
=man
men
=manager
managers
=managing director
managing directors
=managing editor
managing editors
=manufacturer
manufacturers
=marine
marines
=marine biologist
marine biologists
=market analyst
market analysts
=marketing director
marketing directors
=masseur
masseurs
=mathematician
mathematicians
=matron
matrons
=mayor
city heads|heads of the city|heads of the town|mayors|town heads
=mechanic
mechanics
=mechanical engineer
mechanical engineers
=medalist
medalists
=medallist
medallists
=mediator
mediators
=medical examiner
medical examiners
=mega-donor
mega-donors
=member
members
=member of congress
members of congress
=member of parliament
members of parliament|meps|mlas|mpps|mps|msps|tds
=member of the european parliament
members of the european parliament
=mercenary
mercenaries
=merchant
merchants
=meteorologist
meteorologists
=meter reader
meter readers
=microbiologist
microbiologists
=midfielder
midfielders
=midwife
midwifes
=migrant
migrants
=militant
militants
=military analyst
military analysts
=military attache
military attaches
=military expert
military experts
=military spokesman
military spokesmen
=milkman
milkmen
=millennial
millennials
=millionaire
millionaires
=miner
miners
=minister
ministers
=minister of agriculture
ministers of agriculture
=minister of culture
ministers of culture
=minister of defense
ministers of defense
=minister of economy
ministers of economy
=minister of education
ministers of education
=minister of energy
ministers of energy
=minister of finance
ministers of finance
=minister of foreign affairs
ministers of foreign affairs
=minister of health
ministers of health
=minister of justice
ministers of justice
=minister of state
ministers of state
=minister of the interior
ministers of the interior
=minister of transport
ministers of transport
=minority leader
minority leaders
=missionary
missionaries
=mistress
mistresses
=moderator
moderators
=mogul
moguls
=mom
moms
=monarch
monarches
=monarchist
monarchists
=monk
monks
=monsignor
monsignors
=mortician
morticians
=mother
mothers
=mother-in-law
mothers-in-law
=motorist
motorists
=mountaineer
mountaineers
=mullah
mullahs
=mum
mums
=musician
musicians
=nanny
nannies
=narrator
narrators
=national security adviser
national security advisers
=national security advisor
national security advisors
=nationalist
nationalists
=naturalist
naturalists
=negotiator
negotiators
=neighbor
neighbors|neighbours
=nephew
nephews
=neurologist
neurologists
=neuroscientist
neuroscientists
=neurosurgeon
neurosurgeons
=newcomer
newcomers
=news anchor
news anchors
=news editor
news editors
=newsagent
newsagents
=newsreader
newsreaders
=niece
nieces
=nobel laureate
nobel laureates
=nobel prize winner
nobel prize winners
=nobleman
noblemen
=nominee
nominees
=notary
notaries
=novelist
novelists
=nun
nuns
=nuncio
nuncios
=nurse practitioner
nurse practitioners
=nutritionist
nutritionists
=objector
objectors
=observer
observers
=obstetrician
obstetricians
=oceanographer
oceanographers
=offender
offenders
=officer
officers
=oil minister
oil ministers
=oil worker
oil workers
=oligarch
oligarches
=olympian
olympians
=ombudsman
ombudsmen
=oncologist
oncologists
=onlooker
onlookers
=operative
operatives
=opinion editor
opinion editors
=opponent
opponents
=opposition leader
leaders of the opposition|opposition leaders
=opposition politician
opposition politicians
=optician
opticians
=optometrist
optometrists
=organiser
organisers
=organist
organists
=organization
advocacy group|news organization|organisation|rights group|watchdog group
=organizer
organizers
=ornithologist
ornithologists
=orphan
orphans
=orthodontist
orthodontists
=osteopath
osteopaths
=outfielder
outfielders
=outsider
outsiders
=owner
owners
=painter
painters
=paleontologist
paleontologists
=paralegal
paralegals
=paralympian
paralympians
=paramedic
paramedics
=paratrooper
paratroopers
=parent
parents
=park ranger
park rangers
=parliament speaker
parliament speakers
=parliamentary speaker
parliamentary speakers
=parole officer
parole officers
=participant
participants
=party chairman
party chairmen
=party leader
conservative leaders|fianna fáil leaders|fine gael leaders|labour leaders
lib dem leaders|liberal democrat leaders|party leaders|plaid cymru leaders
reform leaders|reform uk leaders|sinn fein leaders|sinn féin leaders
snp leaders|tory leaders
=party member
party members
=party official
party officials
=passenger
passengers
=passer-by
passers-by
=pastor
pastors
=pathologist
pathologists
=patient
patients
=patriarch
patriarches
=patrolman
patrolmen
=peace prize winner
peace prize winners
=peacekeeper
peacekeepers
=peddler
peddlers
=pedestrian
pedestrians
=pediatrician
pediatricians
=pensioner
pensioners
=permanent representative
permanent representatives
=permanent secretary
permanent secretaries
=perpetrator
perpetrators
=petitioner
petitioners
=petty officer
petty officers
=pharmacist
pharmacists
=philanthropist
philanthropists
=philosopher
philosophers
=photographer
photographers
=photojournalist
photojournalists
=physical therapist
physical therapists
=physicist
physicists
=physio
physios
=physiotherapist
physiotherapists
=pianist
pianists
=pig farmer
pig farmers
=pilgrim
pilgrims
=pipefitter
pipefitters
=pitcher
pitchers
=plaintiff
plaintiffs
=planner
planners
=planning minister
planning ministers
=plant manager
plant managers
=plasterer
plasterers
=player
players
=playmaker
playmakers
=playwright
playwrights
=plenipotentiary
plenipotentiaries
=plumber
plumbers
=poacher
poachers
=podcaster
podcasters
=podiatrist
podiatrists
=poet
poets
=point guard
point guards
=police chief
police chiefs
=police commissioner
police commissioners
=police officer
constables|cops|police officers|policemen|policewomen
=police spokesman
police spokesmen
=police spokeswoman
police spokeswomen
=policy analyst
policy analysts
=policy expert
policy experts
=politburo member
politburo members
=political analyst
political analysts
=political correspondent
political correspondents
=political director
political directors
=political editor
political editors
=political science professor
political science professors
=political scientist
political scientists
=politician
politicians
=pollster
pollsters
=pope
popes
=populist
populists
=porter
porters
=portfolio manager
portfolio managers
=postal worker
postal workers
=postdoc
postdocs
=postman
postmen
=postmaster
postmasters
=postmistress
postmistresses
=preacher
preachers
=predecessor
predecessors
=premier
premiers
=presenter
presenters
=president
presidents
=president-elect
president-elects
=presidential adviser
presidential advisers
=presidential advisor
presidential advisors
=presidential aide
presidential aides
=presidential candidate
presidential candidates
=presidential hopeful
presidential hopefuls
=presidential nominee
presidential nominees
=presidential spokesman
presidential spokesmen
=presidential spokeswoman
presidential spokeswomen
=press attache
press attaches
=press chief
press chiefs
=press secretary
press secretaries
=priest
priests
=prime minister
prime ministers
=prime minister-elect
prime minister-elects
=prince
princes
=princess
princesses
=principal
principals
=printmaker
printmakers
=prison guard
prison guards
=prisoner
prisoners
=prisons minister
prisons ministers
=probation officer
probation officers
=producer
producers
=professor
professors
=professor emeritus
professor emerituses
=professor of economics
professors of economics
=professor of history
professors of history
=professor of law
professors of law
=professor of political science
professors of political science
=program director
program directors
=programme director
programme directors
=programmer
programmers
=progressive
progressives
=project manager
project managers
=promoter
promoters
=prosecutor
prosecutors
=prosecutor general
prosecutors general
=protege
proteges
=protester
protesters
=provost
provosts
=psychiatrist
psychiatrists
=psychologist
psychologists
=psychotherapist
psychotherapists
=public defender
public defenders
=public prosecutor
public prosecutors
=publican
publicans
=publicist
publicists
=publisher
publishers
=pundit
pundits
=punter
punters
=pupil
pupils
=puppeteer
puppeteers
=purser
pursers
=quantity surveyor
quantity surveyors
=quarryman
quarrymen
=quarterback
quarterbacks
=queen
queens
=rabbi
rabbis
=racer
racers
=racing driver
racing drivers
=radio host
radio hosts
=radio operator
radio operators
=radiographer
radiographers
=radiologist
radiologists
=rail worker
rail workers
=railway worker
railway workers
=railways minister
railways ministers
=rambler
ramblers
=rancher
ranchers
=ranger
rangers
=rapper
rappers
=reader
readers
=real estate agent
real estate agents
=realtor
realtors
=rear admiral
rear admirals
=receptionist
receptionists
=recipient
recipients
=record holder
record holders
=recruiter
recruiters
=rector
rectors
=referee
referees
=reformer
reformers
=reformist
reformists
=refugee
refugees
=regional director
regional directors
=registrar
registrars
=regulator
regulators
=relation
kinsmen|kinswomen|loved ones|nexts of kin
=relative
relatives
=religious leader
religious leaders
=report author
report authors
=reporter
reporters
=representative
representatives
=rescue worker
rescue workers
=rescuer
rescuers
=research analyst
research analysts
=research fellow
research fellows
=researcher
researchers
=reservist
reservists
=resident
residents
=respondent
respondents
=restaurant owner
restaurant owners
=restaurateur
restaurateurs
=restorer
restorers
=retailer
retailers
=retiree
retirees
=reverend
reverends
=rice farmer
rice farmers
=rickshaw driver
rickshaw drivers
=right-back
right-backs
=rightist
rightists
=rights activist
rights activists
=robber
robbers
=roofer
roofers
=roommate
roommates
=rower
rowers
=royalist
royalists
=runner
runners
=runner-up
runner-ups
=running back
running backs
=running mate
running mates
=sailor
sailors
=sales assistant
sales assistants
=sales clerk
sales clerks
=sales manager
sales managers
=salesman
salesmen
=salesperson
salespersons
=saleswoman
saleswomen
=sanitation worker
sanitation workers
=scaffolder
scaffolders
=sceptic
sceptics
=scholar
scholars
=schoolboy
schoolboys
=schoolgirl
schoolgirls
=schoolmistress
schoolmistresses
=schoolteacher
schoolteachers
=science minister
science ministers
=scientist
scientists
=screenwriter
screenwriters
=scriptwriter
scriptwriters
=scrum-half
scrum-halves
=sculptor
sculptors
=seamstress
seamstresses
=secretary
secretaries
=secretary general
secretaries general
=secretary of state
secretaries of state
=secretary-general
secretaries-general
=security analyst
security analysts
=security expert
security experts
=security guard
security guards
=security minister
security ministers
=seismologist
seismologists
=seller
sellers
=senate majority leader
senate majority leaders
=senate minority leader
senate minority leaders
=senator
senators
=senior adviser
senior advisers|senior advisors
=senior analyst
senior analysts
=senior diplomat
senior diplomats
=senior economist
senior economists
=senior fellow
senior fellows
=senior lecturer
senior lecturers
=senior officer
senior officers
=senior vice president
senior vice presidents
=senior writer
senior writers
=separatist
separatists
=sergeant
sergeants
=serviceman
servicemen
=servicewoman
servicewomen
=settler
settlers
=sexton
sextons
=shah
shahs
=shareholder
shareholders
=sheep farmer
sheep farmers
=sheikh
sheikhs
=shepherd
shepherds
=sheriff
sheriffs
=ship captain
ship captains
=shipbuilder
shipbuilders
=shoemaker
shoemakers
=shooter
shooters
=shop assistant
shop assistants
=shop owner
shop owners
=shop steward
shop stewards
=shopkeeper
shopkeepers
=shopper
shoppers
=shortstop
shortstops
=showman
showmen
=sibling
siblings
=signaller
signallers
=signalman
signalmen
=signatory
signatories
=singer
singers
=singer-songwriter
singer-songwriters
=sister
sisters
=sister-in-law
sisters-in-law
=skater
skaters
=skeptic
skeptics
=skier
skiers
=skipper
skippers
=smallholder
smallholders
=smuggler
smugglers
=sniper
snipers
=snooker player
snooker players
=social affairs minister
social affairs ministers
=social scientist
social scientists
=social worker
social workers
=socialist
socialists
=sociologist
sociologists
=software developer
software developers
=software engineer
software engineers
=soldier
soldiers
=solicitor general
solicitors general
=soloist
soloists
=sommelier
sommeliers
=son
sons
=son-in-law
sons-in-law
=songwriter
songwriters
=soprano
sopranoes
=sound engineer
sound engineers
=speaker
speakers
=special adviser
special advisers
=special advisor
special advisors
=special agent
special agents
=special counsel
special counsels
=special envoy
special envoys
=special representative
special representatives
=specialist
specialists
=spectator
spectators
=speechwriter
speechwriters
=spiritual leader
spiritual leaders
=spokesperson
mouthpieces|press officers|spokesmen|spokespeople|spokespersons|spokeswomen
=sports minister
sports ministers
=spouse
spouses
=sprinter
sprinters
=squatter
squatters
=staff member
staff members
=staff writer
staff writers
=staffer
staffers
=stalker
stalkers
=stallholder
stallholders
=state attorney general
state attorneys general
=state department spokesman
state department spokesmen
=state department spokeswoman
state department spokeswomen
=state president
state presidents
=state prosecutor
state prosecutors
=state representative
state representatives
=state secretary
state secretaries
=state senator
state senators
=statesman
statesmen
=statesperson
statespersons
=stateswoman
stateswomen
=station master
station masters
=stationmaster
stationmasters
=statistician
statisticians
=steelworker
steelworkers
=stepfather
stepfathers
=stepmother
stepmothers
=stepson
stepsons
=stevedore
stevedores
=steward
stewards
=stewardess
stewardesses
=stockbroker
stockbrokers
=stonemason
stonemasons
=store manager
store managers
=store owner
store owners
=strategist
strategists
=street sweeper
street sweepers
=street vendor
street vendors
=striker
strikers
=stringer
stringers
=strongman
strongmen
=structural engineer
structural engineers
=student
students
=study author
study authors
=stuntman
stuntmen
=stylist
stylists
=subcontractor
subcontractors
=subscriber
subscribers
=successor
successors
=suffragette
suffragettes
=sultan
sultans
=superdelegate
superdelegates
=superintendent
superintendents
=supermodel
supermodels
=supervisor
supervisors
=supplier
suppliers
=supreme leader
supreme leaders
=surfer
surfers
=surgeon
surgeons
=surgeon general
surgeons general
=surrogate
surrogates
=surveyor
surveyors
=survivor
survivors
=swimmer
swimmers
=talk show host
talk show hosts
=taoiseach
taoiseaches
=tattoo artist
tattoo artists
=tax collector
tax collectors
=taxes minister
taxes ministers
=taxi driver
taxi drivers
=taxpayer
taxpayers
=teacher
teachers
=team
crew
=team leader
team leaders
=team manager
team managers
=teammate
teammates
=technical director
technical directors
=technician
technicians
=technologist
technologists
=teenager
teenagers
=telephone operator
telephone operators
=temp worker
temp workers
=tenant
tenants
=tennis player
tennis players
=tenor
tenors
=terrorist
terrorists
=theologian
theologians
=therapist
therapists
=tight end
tight ends
=tiler
tilers
=toddler
toddlers
=toolmaker
toolmakers
=tour guide
tour guides
=tour operator
tour operators
=tourism minister
tourism ministers
=tourist
tourists
=townsman
townsmen
=toxicologist
toxicologists
=trade minister
trade ministers
=trade secretary
trade secretaries
=trade unionist
trade unionists
=trader
traders
=trafficker
traffickers
=train conductor
train conductors
=train driver
train drivers
=trainer
trainers
=tram driver
tram drivers
=translator
translators
=transport minister
transport ministers
=transport secretary
transport secretaries
=transportation secretary
transportation secretaries
=trapper
trappers
=travel agent
travel agents
=traveler
travelers|travellers
=trawlerman
trawlermen
=treasurer
treasurers
=treasury secretary
treasury secretaries
=trooper
troopers
=truck driver
truck drivers
=truck operator
truck operators
=trucker
truckers
=trustee
trustees
=tsar
tsars
=tutor
tutors
=twin
twins
=tycoon
tycoons
=typist
typists
=umpire
umpires
=uncle
uncles
=under secretary
under secretaries
=undergraduate
undergraduates
=undersecretary
undersecretaries
=undersecretary of state
undersecretaries of state
=undersecretary-general
undersecretaries-general
=undertaker
undertakers
=union boss
union bosses
=union leader
union leaders
=unionist
unionists
=university professor
university professors
=upholsterer
upholsterers
=user
users
=vendor
vendors
=venture capitalist
venture capitalists
=verger
vergers
=veteran
veterans
=veterinarian
veterinarians
=vicar
vicars
=vice admiral
vice admirals
=vice chair
vice chairs
=vice chairman
vice chairmen
=vice chairwoman
vice chairwomen
=vice chancellor
vice chancellors
=vice governor
vice governors
=vice premier
vice premiers
=vice president
vice presidents
=vice-captain
vice-captains
=vice-chancellor
vice-chancellors
=vice-consul
vice-consuls
=victim
victims
=videographer
videographers
=viewer
viewers
=villager
villagers
=vintner
vintners
=violinist
violinists
=virologist
virologists
=visitor
visitors
=vlogger
vloggers
=volcanologist
volcanologists
=voter
voters
=waiter
waiters
=waitress
waitresses
=war correspondent
war correspondents
=warden
wardens
=warehouse worker
warehouse workers
=warlord
warlords
=warrant officer
warrant officers
=watchdog
watchdogs
=watchmaker
watchmakers
=watchman
watchmen
=water minister
water ministers
=weatherman
weathermen
=weaver
weavers
=web developer
web developers
=welder
welders
=wheat farmer
wheat farmers
=whistleblower
whistleblowers
=white house chief of staff
white house chiefs of staff
=white house correspondent
white house correspondents
=white house press secretary
white house press secretaries
=white house spokesman
white house spokesmen
=white house spokeswoman
white house spokeswomen
=wholesaler
wholesalers
=wicketkeeper
wicketkeepers
=wide receiver
wide receivers
=widow
widows
=widower
widowers
=wife
wives
=winemaker
winemakers
=wing commander
wing commanders
=winger
wingers
=winner
winners
=witness
witnesses
=woman
women
=work and pensions secretary
work and pensions secretaries
=worker
workers
=world champion
world champions
=world number one
world number ones
=world number three
world number threes
=world number two
world number twoes
=worshiper
worshipers
=worshipper
worshippers
=wrestler
wrestlers
=writer
writers
=youtuber
youtubers
=zookeeper
zookeepers
=zoologist
zoologists
:group anon
=
grandees|leading figures|party figures|people familiar with the matter
public figures|senior figures
=functionary
functionaries
=government official
government officials
=insider
insiders
=intelligence official
intelligence officials
=opposition figure
opposition figures
=security official
security officials
=senior official
senior officials
=source
sources
=u.s. official
u.s. officials
=us official
us officials
:group anon starter
=official
officials
:group demonym
=
African Americans|African-Americans|Africans|Alaskans|Arabs|Asian-Americans
Asians|Basques|Bavarians|Berliners|Bostonians|Buddhists|Californians|Catalans
Catholics|Chechens|Christians|Communists|Conservatives|Cornishmen|Democrats
Dubliners|Europeans|Floridians|Geordies|Glaswegians|Highlanders|Hindus|Hispanics
Islamists|Jews|Kurds|Lancastrians|Latin Americans|Latinas|Latinoes|Liverpudlians
Londoners|Mancunians|Muscovites|Muslims|Native Americans|Neapolitans|New Yorkers
North Americans|Ohioans|Parisians|Protestants|Republicans|Scandinavians|Shiites
Sikhs|Socialists|Sunnis|Tatars|Texans|Tibetans|Tories|Uighurs|Ulstermen|Uyghurs
Venetians|Yorkshiremen|Yorkshirewomen|Zionists
=Abkhazia
Abkhazians
=Afghanistan
Afghans
=Albania
Albanians
=Algeria
Algerians
=Andorra
Andorrans
=Angola
Angolans
=Antigua and Barbuda
Antiguans
=Argentina
Argentines|Argentinians
=Armenia
Armenians
=Australia
Aussies|Australians
=Austria
Austrians
=Azerbaijan
Azerbaijanis|Azeris
=Bahamas
Bahamians
=Bahrain
Bahrainis
=Bangladesh
Bangladeshis
=Barbados
Barbadians
=Belarus
Belarusians|Belarussians|Byelorussians
=Belgium
Belgians
=Belize
Belizeans
=Bolivia
Bolivians
=Bosnia and Herzegovina
Bosnians
=Botswana
Botswanans
=Brazil
Brazilians
=Brunei
Bruneians
=Bulgaria
Bulgarians
=Burundi
Burundians
=Cambodia
Cambodians
=Cameroon
Cameroonians
=Canada
Canadians
=Cape Verde
Cape Verdeans
=Chad
Chadians
=Chile
Chileans
=Colombia
Colombians
=Comoros
Comorians
=Costa Rica
Costa Ricans
=Croatia
Croatians|Croats
=Cuba
Cubans
=Cyprus
Cypriots
=Czech Republic
Czeches
=Czechoslovakia
Czechoslovaks
=Denmark
Danes
=Djibouti
Djiboutians
=Dominican Republic
Dominicans
=Ecuador
Ecuadoreans|Ecuadorians
=Egypt
Egyptians
=El Salvador
Salvadorans|Salvadoreans
=Equatorial Guinea
Equatoguineans
=Eritrea
Eritreans
=Estonia
Estonians
=Eswatini
Swazis
=Ethiopia
Ethiopians
=Fiji
Fijians
=Finland
Finns
=Gambia
Gambians
=Georgia
Georgians
=Germany
Germen
=Ghana
Ghanaians
=Greece
Greeks
=Greenland
Greenlanders
=Grenada
Grenadians
=Guatemala
Guatemalans
=Guinea
Guineans
=Haiti
Haitians
=Honduras
Hondurans
=Hong Kong
Hong Kongers
=Hungary
Hungarians
=Iceland
Icelanders
=India
Indians
=Indonesia
Indonesians
=Iran
Iranians
=Iraq
Iraqis
=Israel
Israelis
=Italy
Italians
=Ivory Coast
Ivorians
=Jamaica
Jamaicans
=Jordan
Jordanians
=Kazakhstan
Kazakhs|Kazakhstanis
=Kenya
Kenyans
=Kosovo
Kosovans|Kosovars
=Kuwait
Kuwaitis
=Kyrgyzstan
Kyrgyzstanis
=Laos
Laotians
=Latvia
Latvians
=Liberia
Liberians
=Libya
Libyans
=Lithuania
Lithuanians
=Luxembourg
Luxembourgers
=Malawi
Malawians
=Malaysia
Malaysians
=Maldives
Maldivians
=Mali
Malians
=Mauritania
Mauritanians
=Mauritius
Mauritians
=Mexico
Mexicans
=Micronesia
Micronesians
=Moldova
Moldovans
=Monaco
Monegasques
=Mongolia
Mongolians
=Montenegro
Montenegrins
=Morocco
Moroccans
=Mozambique
Mozambicans
=Namibia
Namibians
=Nauru
Nauruans
=Nepal
Nepalis
=New Zealand
New Zealanders
=Nicaragua
Nicaraguans
=Niger
Nigeriens
=Nigeria
Nigerians
=North Korea
North Koreans
=North Macedonia
Macedonians
=Norway
Norwegians
=Oman
Omanis
=Pakistan
Pakistanis
=Palau
Palauans
=Palestine
Palestinians
=Panama
Panamanians
=Papua New Guinea
Papua New Guineans
=Paraguay
Paraguayans
=Peru
Peruvians
=Philippines
Filipinas|Filipinoes
=Poland
Poles
=Puerto Rico
Puerto Ricans
=Qatar
Qataris
=Romania
Romanians
=Russia
Russians
=Rwanda
Rwandans
=Saint Kitts and Nevis
Kittitians
=Saint Lucia
St. Lucians
=Saint Vincent
Vincentians
=Samoa
Samoans
=Saudi Arabia
Saudi Arabians|Saudis
=Scotland
Scots
=Serbia
Serbians|Serbs
=Sierra Leone
Sierra Leoneans
=Singapore
Singaporeans
=Slovakia
Slovakians|Slovaks
=Slovenia
Slovenes|Slovenians
=Solomon Islands
Solomon Islanders
=Somalia
Somalis
=South Africa
South Africans
=South Korea
South Koreans
=Soviet Union
Soviets
=Spain
Spaniards
=Sri Lanka
Sri Lankans
=Sweden
Swedes
=Syria
Syrians
=Tajikistan
Tajiks
=Tanzania
Tanzanians
=Thailand
Thais
=Tonga
Tongans
=Transnistria
Transnistrians
=Trinidad and Tobago
Trinidadians
=Tunisia
Tunisians
=Turkey
Turks
=Tuvalu
Tuvaluans
=Uganda
Ugandans
=Ukraine
Ukrainians
=United Arab Emirates
Emiratis
=United Kingdom
Britons|Brits
=United States
Americans
=Uruguay
Uruguayans
=Uzbekistan
Uzbeks
=Venezuela
Venezuelans
=Yemen
Yemenis
=Yugoslavia
Yugoslavians|Yugoslavs
=Zambia
Zambians
=Zimbabwe
Zimbabweans
:group lettered
=organization
group
:group meet
=fundraiser
fundraisers
=team
panel
:group org
=
Administration|Agency|Alliance|Army|Association|Board|Bureau|Cabinet|Campaign
Caucus|Church|Coalition|Commission|Committee|Congress|Consulate|Council|Court
Delegation|Department|Diocese|Embassy|Federation|Fire Department|Forces
Foundation|Government|Group|Hospital|Institute|League|Media|Ministry|Mission
Mosque|Navy|Network|Office|Organisation|Organization|Parliament|Party
Police Department|Police Force|Press|Radio|School|School District|Society|Team
Television|Tribunal|Union|University|Workers
=bank
Bank
=club
Club
=company
Company|Corporation
=several people
Police
:group orgs demonym
=public body
Lib Dems
:group starter
=
others|someone
=*
police
=anyone
everyone
=critic
critics
=expert
experts
=person
people
=supporter
supporters
:have neg verb vbase
=
haven't|haven’t
:have neg verb vpast
=
hadn't|hadn’t
:have neg verb vpres
=
hasn't|hasn’t
:have verb vbase
=
've|’ve
:have verb vbase starter
=
have
:have verb ving starter
=
having
:have verb vpast vpart starter
=
had
:have verb vpres starter
=
has
:he modal
=
he'd|he'll|he’d|he’ll
:he obj
=
him
:he starter
=
he
:i
=
I
:i be
=
I'm|I’m
:i have
=
I've|I’ve
:i modal
=
I'd|I'll|I’d|I’ll
:i obj
=
me
:it modal
=
it'd|it'll|it’d|it’ll
:it starter
=
it
:lettered
=
appendix|category|class|gate|grade|hepatitis|influenza|pier|section|terminal
unit|vitamin|wing|zone
:male
=
Aage|Aamir|Aarav|Aarne|Aaron|Abbas|Abd|Abdel|Abdelaziz|Abdelfattah|Abdelkader
Abdirahman|Abdul|Abdulaziz|Abdulla|Abdullah|Abdullahi|Abdulrahman|Abdurrahman
Abe|Abebe|Abhijit|Abhishek|Abid|Abiy|Abraham|Abu|Achim|Adam|Adama|Adebayo|Adel
Ademola|Adil|Aditya|Adnan|Adolf|Adolfo|Adrian|Afonso|Agim|Agus|Agustín|Ahmad
Ahmed|Ahmet|Aidan|Aiden|Aigars|Airat|Aitor|Aivar|Aivars|Ajay|Ajit|Akash|Akbar
Akhil|Akhilesh|Akihito|Akin|Akinwale|Akinwumi|Akio|Akira|Akram|Aksel|Akshay|Al
Alaa|Alaksandr|Alan|Alasdair|Alassane|Alastair|Albert|Alberto|Albin|Albrecht
Aldo|Alec|Aleh|Alejandro|Alekos|Aleksandar|Aleksander|Aleksandr|Aleksandrs
Aleksei|Aleksej|Aleksey|Aleksi|Ales|Alessandro|Alessio|Alexander|Alexandre
Alexandros|Alexandru|Alexei|Alexey|Alf|Alfie|Alfonso|Alfred|Alfredo|Algirdas
Aliaksandr|Alijan|Alistair|Aliyu|Allan|Allen|Alois|Alok|Alonso|Alp|Alpha|Altin
Alvaro|Alvin|Alyaksandr|Amadeo|Amarinder|Ambrose|Amin|Aminu|Amir|Amit|Amitabh
Amnon|Amol|Amos|Amr|Anand|Anas|Anatol|Anatoli|Anatolij|Anatoliy|Anatoly|Anders
Andile|Andre|Andreas|Andrei|Andrej|Andres|Andrew|Andrey|Andrii|Andris|Andrius
Andriy|Andrus|Andrzej|Andrés|Andy|Angelo|Angus|Anies|Aniket|Anil|Anirudh|Ankit
Ankur|Anouar|Anselm|Ansgar|Anshul|Antal|Antanas|Ante|Anthony|Anton|Antonio
Antonis|Antti|António|Anuj|Anup|Anupam|Anurag|Anutin|Anwar|Apirat|Apostolos
Arash|Arben|Archibald|Archie|Ardian|Ari|Arie|Arief|Arieh|Arild|Aristides|Ariye
Arjen|Arjun|Arjuna|Arkadi|Arkady|Armand|Armando|Armen|Arnau|Arnaud|Arnav|Arne
Arnel|Arni|Arnold|Arsen|Arseniy|Arseny|Arshad|Artan|Artem|Arthur|Artis|Arto
Artsiom|Artur|Arturas|Arturo|Arturs|Artyom|Artūras|Arun|Arvils|Arvind|Arvo
Arvydas|Arye|Asaduddin|Asbjorn|Asger|Ashish|Ashok|Ashot|Ashraf|Ashwin|Asif|Askar
Asylbek|Atal|Atambek|Atle|Ato|Attila|Atul|Audrius|Audun|Augusto|Augustus|Aurelio
Avi|Avichai|Avigdor|Avinash|Aviv|Avner|Avraham|Avtandil|Axel|Ayman|Ayo|Ayodele
Azad|Azam|Azamat|Azat|Aziz|Azlan|Babak|Babar|Babatunde|Badr|Bahram|Bajram|Bakary
Bakhtiyar|Bakir|Balaji|Balasaheb|Balazs|Baldev|Balthasar|Balwinder|Bambang
Banharn|Barack|Baran|Barnaby|Barney|Barry|Bart|Bartholomew|Bartolomeo|Bartosz
Baruch|Barys|Basavaraj|Bashar|Bashir|Basil|Bassam|Bastian|Bastien|Basuki
Batbayar|Bauyrzhan|Bayo|Behnam|Behrouz|Behzad|Bekele|Bekim|Bekir|Bela|Bello|Ben
Bence|Bendt|Benedict|Bengt|Benigno|Benjamin|Bennett|Bennie|Benny|Benyamin|Beppe
Berat|Berdi|Berhanu|Bernard|Bernardo|Bernd|Bernhard|Bert|Bertie|Bertil|Bertram
Bertrand|Besnik|Bhupesh|Bhupinder|Bilal|Bill|Billy|Bing|Binyamin|Bipin|Biren
Birger|Bishnu|Bjarne|Bjarni|Bjorn|Björn|Blaise|Bob|Bobby|Bogdan|Boguslaw|Bohdan
Bojan|Bojko|Bola|Bong|Bongani|Bongbong|Borge|Boris|Borislav|Borje|Borut|Boualem
Boubacar|Boyko|Brad|Bradley|Bram|Brandon|Branislav|Branko|Brayden|Brendan|Brent
Brett|Brian|Brock|Bronislaw|Bronisław|Bruce|Bruno|Bryan|Bryce|Buddy|Budi|Bujar
Bulent|Burak|Burhan|Burt|Byron|Bülent|Caleb|Calin|Callum|Calum|Calvin|Camilo
Carl|Carles|Carlo|Carlos|Carlton|Carsten|Carter|Cary|Caspar|Catalin|Cathal|Cecil
Cedric|Cees|Cem|Cemal|Cemil|Cengiz|Cesar|Cesare|Cevdet|Cezary|Chaim|Chaiwat
Chaminda|Chandra|Chandrababu|Chandrasekhar|Chang-ho|Charles|Chester|Chetan
Chibuzo|Chidi|Chih-wei|Chijioke|Chinedu|Chinua|Chirag|Christer|Christof
Christoph|Christophe|Christopher|Christos|Chuck|Chuichi|Chukwuemeka|Chukwuma
Chul|Cian|Cillian|Ciolos|Ciprian|Claes|Clarence|Clark|Claude|Claudio|Claus
Clayton|Clemens|Clement|Cliff|Clifford|Clifton|Clint|Clinton|Clive|Clyde|Cody
Coen|Cole|Colin|Colm|Colt|Colton|Connor|Conor|Conrad|Constantin|Corey|Cormac
Corneliu|Cornell|Corrado|Cory|Costas|Costel|Craig|Crispin|Cristian|Cristiano
Cristóbal|Csaba|Curt|Curtis|Cyril|Cyrille|Cyrus|Czeslaw|César|Daan|Dacian
Dafydd|Daiki|Dainius|Daisuke|Daithi|Dak|Dalius|Dalton|Damian|Damiano|Damien
Damir|Damon|Dan|Daniel|Daniele|Daniil|Danil|Danilo|Daniyar|Danny|Dante|Danylo
Daoud|Darian|Dario|Darius|Dariush|Dariusz|Darko|Darnell|Darragh|Darrell|Darren
Darrin|Darryl|Daryl|Davante|Dave|David|Davide|Davit|Davor|Davut|Dawit|Dax|Dayo
DeAndre|DeMarcus|DeShawn|Dean|Deandre|Debretsion|Declan|Deepak|Dejan|Deji
Delbert|Dele|Demarcus|Denes|Denis|Dennis|Denny|Denys|Denzel|Derek|Dermot|Derrick
Desalegn|Deshawn|Desmond|Detlef|Devendra|Devin|Devlet|Devon|Devonte|Dexter
Dharmendra|Dhruv|Diarmuid|Dick|Didier|Diego|Dieter|Dietmar|Dietrich|Dieudonne
Dilip|Dima|Dimitar|Dimitrios|Dimitris|Dinesh|Dino|Diogo|Dipankar|Dirk|Djamel
Djoko|Dlamini|Dmitri|Dmitrij|Dmitriy|Dmitry|Dmytro|Domenico|Domingo|Dominic
Dominick|Don|Donal|Donald|Dong-hyun|Donncha|Donnie|Donny|Donovan|Dontae|Donte
Doug|Dougal|Douglas|Dov|Dragan|Drago|Dragos|Dragoslav|Draymond|Dries|Driss
Dritan|Dror|Duane|Duarte|Dudley|Dumitru|Duncan|Dusan|Dustin|Dušan|Dwayne|Dwight
Dylan|Dzmitry|Dzmitryj|Eamon|Eamonn|Easton|Ebbe|Ebo|Ebrahim|Ed|Eddie|Edgar
Edgars|Edi|Edmond|Edmund|Edoardo|Eduard|Eduardo|Edvard|Edward|Edwin|Edwyn|Eero
Efe|Effi|Egil|Egils|Egon|Egor|Ehsan|Ehud|Eiji|Einar|Eino|Eirik|Eirikur|Eitan
Eivind|Ejnar|Ekmeleddin|Eknath|Ekrem|Elad|Elbert|Elchin|Eli|Elias|Elijah|Elio
Eliot|Eliyahu|Elliot|Elliott|Elmer|Elnur|Elton|Emanuel|Emanuele|Emeka|Emil|Emile
Emiliano|Emilio|Emin|Emlyn|Emmanouil|Emmanuel|Emmerson|Emmett|Emomali|Emory|Emre
Emyr|Enda|Endre|Enes|Engin|Enoch|Enric|Enrico|Enrique|Enver|Enzo|Eoghan|Eoin
Erdal|Erdem|Erez|Eric|Erich|Erik|Erkki|Erlend|Erling|Ernest|Ernesto|Ernie|Ernst
Erol|Ertuğrul|Ervin|Erwin|Esben|Esko|Espen|Essam|Esteban|Ethan|Etienne|Ettore
Euan|Eugen|Eugene|Evan|Evander|Evangelos|Evariste|Everett|Evert|Evgeny|Evo|Ewan
Eyjolfur|Ezekiel|Ezra|Fabian|Fabien|Fabio|Fabrice|Fabrizio|Fadel|Fadi|Fahad|Fahd
Fahrettin|Faisal|Faizal|Fajar|Fakhri|Farhad|Farhan|Farid|Farouk|Faruk|Fathi
Fatih|Fatmir|Fatos|Faure|Faustin|Fawzi|Faysal|Federico|Felipe|Felix|Femi
Ferdinand|Ferenc|Fergal|Fergus|Ferhat|Fernando|Fidel|Fiifi|Fikret|Filip|Filipe
Filippo|Finbarr|Finlay|Fintan|Fionn|Firas|Flemming|Florent|Florian|Florin|Floyd
Folarin|Fotis|Fouad|Francesco|Francis|Francisco|Franco|Francois|Frank|Franklin
Frans|Frants|Franz|François|Fraser|Fred|Freddie|Freddy|Frederic|Frederick
Fredrick|Fredrik|Friedrich|Fritz|Frode|Fuad|Fumio|Gabe|Gabor|Gabriel|Gabriele
Gadi|Gael|Gaetano|Gagik|Gamal|Ganbold|Ganesh|Gareth|Garreth|Garry|Garth|Gary
Gaston|Gatis|Gaurav|Gautam|Gavin|Gaël|Gbenga|Gediminas|Geert|Geir|Gene|Gennadi
Gennady|Geoff|Geoffrey|Georg|George|Georges|Georgi|Georgios|Georgy|Geraint
Gerald|Gerard|Gerardo|Gerd|Gergely|Gerhard|Gerhardt|Germán|Gerrit|Gert|Getachew
Gethin|Gevorg|Geza|Ghassan|Gheorghe|Gholam|Giacomo|Gian|Gianluca|Gianni|Giannis
Gibran|Gideon|Gidi|Giedrius|Gijs|Gil|Gilad|Gilbert|Gilberto|Giles|Gilles|Gino
Gintaras|Gintautas|Gints|Giora|Giorgi|Giorgio|Giorgos|Giovanni|Girish|Girma
Gisle|Gitanas|Giuliano|Giulio|Giuseppe|Gjert|Gleb|Glen|Glenn|Godfrey|Godwin
Goncalo|Gonzalo|Goodluck|Gopal|Goran|Gordon|Gosta|Gotabaya|Gottfried|Govind
Grady|Graeme|Graham|Grahame|Greg|Gregg|Gregor|Gregory|Greville|Grigol|Grigori
Grigoris|Grigory|Grzegorz|Guanghua|Gudmundur|Gudni|Guido|Guillaume|Guillermo
Gundars|Gunnar|Guntars|Gunther|Guntis|Gurbanguly|Gurdeep|Gurmeet|Gus|Gustaf
Gustav|Gustavo|Guus|Guy|Gwilym|Gwyn|Gylfi|Gyorgy|Gyula|György|Gábor|Gérard
Göran|Günter|Günther|Haakon|Habib|Hadi|Hafez|Hafiz|Hage|Haidar|Haider|Haile
Hailemariam|Haim|Haitham|Hakainde|Hakan|Hakim|Hakon|Hal|Haldor|Halil|Halldor
Haluk|Halvard|Hamad|Hamdi|Hamed|Hamid|Hamish|Hamisi|Hamza|Hani|Hanif|Hank|Hannes
Hannu|Hans|Harald|Hardeep|Hardik|Hari|Haris|Harish|Harlan|Harold|Harri|Harrison
Harry|Harsh|Harshad|Hartmut|Haruhiko|Harun|Haruto|Harvey|Hasan|Hashem|Hashim
Hassan|Haukur|Havard|Haydar|Hayk|Hayri|Hazem|Hector|Heikki|Heiko|Heiner|Heinrich
Heinz|Helge|Helgi|Helmut|Hemant|Henadz|Hendra|Hendrik|Henk|Henning|Henri|Henrik
Henrique|Henry|Henryk|Herb|Herbert|Herman|Hermann|Hernán|Hervé|Herzl|Hesham
Hicham|Hidde|Hideki|Hideo|Hifikepunye|Hikmet|Himanta|Hiroaki|Hiroki|Hiroshi
Hiroyuki|Hisham|Hocine|Holger|Homer|Horace|Horst|Hosni|Hossam|Hossein|Houshang
Houssam|Hovhannes|Howard|Howie|Hristo|Hrvoje|Hryhoriy|Hubert|Huey|Hugh|Hugo
Hugues|Hulusi|Humberto|Humphrey|Husam|Huseyin|Husni|Hussain|Hussam|Hussein|Huub
Huw|Hyun|Hywel|Hüseyin|Iago|Iain|Iakov|Ian|Ibrahim|Ibrahima|Ichiro|Idar|Idris
Ieuan|Ifeanyi|Ignacio|Ignatius|Ignazio|Igor|Ihar|Ihor|Ihsan|Ike|Ikenna|Iker|Ilan
Ilham|Ilia|Ilias|Ilie|Ilir|Iliya|Ilker|Ilkka|Illia|Ilnur|Ilya|Ilyas|Imad|Imants
Imran|Imre|Indrek|Ingemar|Ingvar|Ioannis|Iolo|Ion|Ionut|Iqbal|Ira|Iraj|Irakli
Irfan|Irvin|Irving|Irwan|Irwin|Isa|Isaac|Isaiah|Isaias|Isamu|Isidro|Ismael
Ismail|Ismet|Issa|Isser|Istvan|István|Itamar|Itzhak|Iulian|Iurie|Ivan|Ivar
Ivars|Ivaylo|Ivica|Ivo|Ivor|Iyad|Izzat|Jaafar|Jaak|Jaakko|Jaan|Jaap|Jabari
Jabbar|Jaber|Jabu|Jabulani|Jace|Jacek|Jack|Jacob|Jacques|Jaden|Jae-in|Jae-myung
Jae-yong|Jafar|Jagan|Jagdeep|Jagdish|Jagmeet|Jago|Jair|Jairam|Jakaya|Jake|Jakob
Jalal|Jalen|Jamaal|Jamal|James|Jameson|Jamil|Jamshid|Janardan|Janez|Janis|Janne
Jannik|Janos|Janusz|Jared|Jari|Jarlath|Jarle|Jarmo|Jaroslav|Jaroslaw|Jarosław
Jarrod|Jarryd|Jarvis|Jason|Jasper|Jaswant|Jaswinder|Jatin|Javad|Javed|Javier
Javon|Jawad|Jax|Jaxon|Jay|Jayant|Jayden|Jaylen|Jayson|Jean-Claude|Jean-Luc
Jean-Marc|Jean-Marie|Jean-Michel|Jean-Paul|Jean-Pierre|Jean-Yves|Jeb|Jed|Jeff
Jefferson|Jeffery|Jeffrey|Jelle|Jens|Jeppe|Jeremiah|Jeremy|Jermaine|Jeroen
Jerome|Jerry|Jerzy|Jesper|Jesse|Jesús|Jevon|Jiabao|Jianguo|Jianhua|Jide|Jie|Jim
Jimmie|Jimmy|Jin-pyo|Jinping|Jintao|Jiri|Jitendra|Jiří|Joachim|Joakim|Joao
Joaquim|Joaquin|Joaquín|Jochen|Joe|Joel|Joep|Joey|Johan|Johann|Johannes|John
Johnathan|Johnnie|Johnny|Joko|Jomar|Jon|Jonah|Jonas|Jonathan|Jonathon|Jong-il
Jong-un|Jonny|Joon-ho|Joonas|Joost|Jordi|Jorge|Jorgen|Joris|Jorma|Jorn|Jos|Jose
Josef|Joselito|Josep|Joseph|Josh|Joshua|Josiah|Josip|Jostein|José|Jouni|Jovan
Jozef|Jozsef|João|Juan|Juergen|Juha|Juhan|Juhani|Jukka|Jukka-Pekka|Julian
Julien|Julio|Julius|Junaid|Junichiro|Juraj|Jurgen|Juri|Juris|Jussi|Justin|Jusuf
Jyrki|Jérôme|Józef|Jörg|Jürgen|Jüri|Jānis|Jānos|Kaarel|Kaarlo|Kabelo
Kabiru|Kade|Kadir|Kagiso|Kai|Kaido|Kailash|Kaito|Kaj|Kaleb|Kalev|Kalle|Kalman
Kaloyan|Kamal|Kamau|Kamel|Kamil|Kamran|Kanstantsin|Kapil|Karan|Kare|Kareem|Karel
Kari|Karim|Karl|Karl-Heinz|Karlis|Karoly|Karsten|Karthik|Kartik|Karzan|Kasim
Kaspar|Kaspars|Kasper|Kassym|Kassym-Jomart|Kaveh|Kawhi|Kazem|Kazimierz|Kazuhiro
Kazuki|Kazuo|Kebede|Kees|Keiji|Keith|Keld|Kelechi|Kelvin|Kemal|Ken|Kenan|Kendall
Kendrick|Kenichi|Kenji|Kenneth|Kenny|Kent|Kenta|Kenzaburo|Keqiang|Kerem|Keshav
Kestutis|Ketil|Kevin|Keyshawn|Kgalema|Khadga|Khaled|Khalid|Khalifa|Khalil|Khizr
Khosrow|Khurshid|Kianoush|Kieran|Kieren|Kieron|Kimmo|Kipchoge|Kiprono|Kiptoo
Kiren|Kiril|Kirill|Kirk|Kiryl|Kishore|Kjeld|Kjell|Kjetil|Klaas|Klaus|Klay|Klemen
Kliment|Knud|Knut|Koen|Kofi|Koichi|Koji|Kojo|Kolbjorn|Kolton|Konrad|Konstantin
Konstantinos|Kostas|Kourosh|Krasimir|Kresimir|Kresten|Krisjanis|Kristian
Kristjan|Kristoffer|Kristopher|Krzysztof|Kujtim|Kuldeep|Kunal|Kunle|Kurt|Kwabena
Kwaku|Kwame|Kwasi|Kwesi|Kyle|Kyler|Kyosti|Kyriakos|Kyrie|Kyrylo|Kyung-wha
Kęstutis|Lachie|Lachlan|Ladislav|Lajos|Lakhdar|Lakshman|Lalit|Lalu|Lamar|Lance
Landon|Larry|Lars|Lasith|Lasse|Laszlo|Laurens|Laurent|Laurent-Désiré|Lawrence
Laxman|Lazarus|LeBron|Leandro|Leanid|Lech|Leendert|Lefteris|Leif|Leigh|Lekan
Leland|Len|Lennart|Lennox|Lenny|Leo|Leon|Leonard|Leonardo|Leonid|Leonidas
Leonīds|Leopoldo|Leroy|Les|Lester|Leszek|Levan|Levent|Levente|Levon|Lewis|Liam
Liang|Linas|Linus|Lionel|Lior|Liviu|Ljubomir|Lloyd|Lodewijk|Loic|Lokman|Lonnie
Lorcan|Lorenz|Lorenzo|Lorne|Lothar|Lou|Louie|Louis|Lowell|Loïc|Lubomir|Lubos
Luc|Luca|Lucas|Lucian|Luciano|Lucien|Ludovic|Ludvig|Ludwig|Luigi|Luis|Luiz|Luka
Lukas|Lukasz|Luke|Lulzim|Luther|Lutz|Luís|Lwazi|Lyle|Lyndon|Lysander|Lyubomir
László|Maarten|Maciej|Mack|Macky|Madhav|Mads|Magdy|Magne|Magnus|Magnús
Mahamadou|Mahamat|Mahathir|Mahdi|Mahela|Mahendra|Maher|Mahesh|Mahinda|Mahmoud
Mahmud|Mahmut|Maithripala|Majed|Majid|Makoto|Maksim|Maksym|Malachy|Malcolm
Maldwyn|Malik|Mamadou|Mamdouh|Mandla|Manfred|Manish|Manmohan|Manny|Manohar|Manoj
Manolis|Manouchehr|Mansour|Manuel|Marc|Marcel|Marcello|Marcelo|Marcin|Marco
Marcos|Marcus|Marek|Margus|Mariano|Marijan|Marijn|Marijus|Mario|Marius|Mariusz
Mark|Markku|Marko|Markus|Marlon|Marquis|Marquise|Marshall|Mart|Martin|Marton
Marty|Marvin|Marwan|Masaaki|Masahiro|Masao|Masato|Masayoshi|Masoud|Massimiliano
Massimo|Massoud|Masud|Matej|Mateja|Mateo|Mateus|Mateusz|Mathew|Mathias|Mathieu
Matias|Mats|Matt|Matteo|Matthew|Matthias|Matthijs|Matti|Mattias|Matyas|Matías
Mauno|Maurice|Mauricio|Maurizio|Mauro|Maverick|Max|Maxim|Maxime|Maximilian
Maxwell|Mayank|Mbongeni|Medhat|Mehdi|Mehmet|Mehran|Meir|Meirion|Mekonnen|Meles
Melvin|Menachem|Menahem|Menno|Merrick|Mervyn|Mesut|Mevlut|Mevlüt|Mian|Micah
Michael|Michalis|Michał|Micheal|Michel|Michele|Micheál|Michiel|Mick|Mickey
Miguel|Mihai|Mihail|Mihaly|Mihir|Mihály|Mikael|Mikalai|Mikayel|Mike|Mikhail
Mikhal|Mikheil|Mikkel|Mikko|Miklos|Miklós|Mikola|Mikołaj|Miles|Milind|Milo
Milorad|Milos|Miloslav|Miloš|Milton|Min-ho|Min-jun|Mindaugas|Mingma|Minh|Minoru
Miodrag|Mircea|Mirko|Miro|Miroslav|Miroslaw|Mirosław|Mitch|Mitchell|Mitsuo|Mitt
Mladen|Mmusi|Moe|Moeldoko|Mogens|Mogoeng|Mohamad|Mohamed|Mohammad|Mohammed|Mohan
Mohau|Mohit|Mohsen|Mohsin|Momcilo|Moncef|Montague|Monty|Mookie|Mordechai|Moritz
Morris|Mort|Morten|Morteza|Mortimer|Moses|Moshe|Mosiuoa|Mostafa|Mounir|Mourad
Mousa|Moussa|Mthuli|Muammar|Muhammad|Muhammadu|Muhammed|Mujib|Mukesh|Mukhtar
Mukul|Mulatu|Mulayam|Mulugeta|Munashe|Mungo|Munir|Muqtada|Murad|Murali|Murat
Murdo|Murray|Murugan|Musa|Mustafa|Mustapha|Mutaz|Mutua|Mwai|Mwangi|Mykhailo
Mykola|Myles|Myron|Myung-bak|Mzwanele|Márton|Nabil|Nachman|Nadav|Nadeem|Nader
Nadir|Naftali|Nagesh|Naguib|Naim|Najee|Najib|Nana|Naoki|Naoto|Narek|Narendra
Naresh|Naruhito|Nasir|Nasser|Natan|Nate|Nathan|Nathaniel|Naveen|Navid|Navin
Navjot|Nawaf|Nawaz|Nayef|Nazar|Nazri|Neal|Nebojsa|Necmettin|Ned|Neeraj|Neil
Nelson|Nemanja|Nenad|Neville|Newt|Niall|Nicholas|Nick|Nico|Nicolae|Nicolas
Nicolás|Nicos|Nicusor|Niek|Niels|Nigel|Nihat|Nika|Nikhil|Nikita|Niklas|Niko
Nikol|Nikola|Nikolai|Nikolaj|Nikolaos|Nikolaus|Nikolay|Nikos|Nilesh|Nils|Nimal
Nir|Nirav|Nissim|Nitin|Nitish|Nizar|Njoroge|Nkosana|Nkosi|Nnamdi|Noah|Noboru
Nobuo|Nodar|Noel|Norbert|Norman|Normunds|Norris|Nour|Nourredine|Numan|Nuno|Nuri
Nurlan|Nursultan|Obinna|Ochieng|Octavian|Octavio|Oddvar|Ofer|Ofir|Ognyan|Ohad
Oisin|Oisín|Ojars|Okechukwu|Olaf|Olafur|Olav|Ole|Oleg|Oleh|Oleksandr|Oleksii
Oleksiy|Oliver|Olivier|Olivér|Olle|Olli|Ollie|Olof|Olu|Olufemi|Olumide|Olusegun
Oluwaseun|Omar|Omer|Omid|Omprakash|Ondrej|Ondřej|Onur|Onyango|Oren|Orest|Orhan
Oriol|Orson|Orville|Osama|Osamu|Oscar|Osian|Oskar|Osman|Osmo|Ostap|Osvaldo
Oswald|Otar|Otgonbayar|Othman|Otieno|Otis|Ottavio|Otto|Ousmane|Oussama|Ove
Ovidiu|Owain|Owen|Oystein|Oyvind|Ozan|Paavo|Pablo|Paddy|Padraig|Palle|Panagiotis
Panfilo|Pankaj|Panos|Panyaza|Paolo|Parkash|Partha|Parvez|Parviz|Pasang|Pascal
Pasi|Pasquale|Patricio|Patrick|Patrik|Patryk|Pau|Paul|Paulo|Pavao|Pavel|Pavlo
Pavlos|Pawan|Pawel|Paweł|Paxton|Peder|Pedro|Pekka|Pentti|Pepe|Per|Percival
Percy|Peregrine|Pervez|Petar|Pete|Peter|Petr|Petras|Petre|Petri|Petro|Petros
Petru|Petter|Petteri|Phil|Philip|Philippe|Phillip|Piatro|Pier|Pierce|Piero
Pierre|Piers|Piet|Pieter|Pietro|Pim|Piotr|Piyush|Plamen|Pontus|Poul|Prabhakar
Prabowo|Prachanda|Pradeep|Prakash|Pramod|Pranab|Pranav|Prasert|Prashant|Pratap
Prateek|Praveen|Pravin|Prawit|Prayut|Prayuth|Preben|Predrag|Priit|Prithviraj
Priyaranjan|Przemyslaw|Przemysław|Puneet|Pyotr|Pádraig|Pál|Péter|Qais|Qasem
Qasim|Qassem|Qiang|Qishan|Quang|Quentin|Quincy|Quinton|Quique|Rachid|Radek|Radim
Radoslav|Radoslaw|Radosław|Radovan|Radu|Rafael|Rafal|Raffaele|Rafik|Rafiq
Rafsan|Raghav|Raghu|Raghuram|Ragnar|Rahim|Rahm|Rahman|Rahul|Raif|Raila|Raimo
Raimonds|Raimundas|Rainer|Raivis|Raivo|Raj|Rajab|Rajan|Rajat|Rajeev|Rajendra
Rajesh|Rajinder|Rajiv|Rajnath|Raju|Rakesh|Ralf|Ralph|Ralphie|Raman|Ramaz|Ramazan
Ramesh|Rami|Ramil|Ramin|Ramiro|Ramon|Ramsey|Ramunas|Ramush|Ramzan|Ramón|Randal
Randall|Randolph|Randy|Ranil|Ranjan|Ranjit|Raoul|Raphael|Rashad|Rasheed|Rashid
Rashidi|Rasmus|Rastislav|Ratan|Ratko|Rauf|Raul|Ravi|Ravindra|Ray|Raymond|Razvan
Raúl|Recep|Reda|Refik|Reg|Reggie|Reginald|Reid|Reidar|Reijo|Reince|Reiner
Reinhard|Reinhold|Remco|Renato|Renaud|René|Reuben|Reuven|Rex|Reynaldo|Reza|Rhod
Rhodri|Rhys|Riad|Ricardo|Riccardo|Richard|Richie|Rick|Rickard|Ricky|Ridha|Rifat
Rigoberto|Rikard|Rimantas|Rinaldo|Rinat|Rinus|Rishi|Risto|Ritchie|Ritesh|Riyad
Rizki|Rizwan|Roald|Rob|Robbie|Robert|Robertas|Roberto|Robrecht|Rod|Roddy|Rodel
Roderick|Rodger|Rodney|Rodolfo|Rodrigo|Roel|Rogelio|Roger|Rogier|Rohan|Rohit
Roland|Rolando|Rolf|Romain|Roman|Romano|Romeo|Ron|Ronald|Ronaldo|Ronan|Ronen
Rory|Roscoe|Rosen|Ross|Rostislav|Rostyslav|Rotimi|Rouhollah|Roy|Royce|Ruairi
Ruairí|Ruaridh|Ruben|Rubén|Rudolf|Rudolph|Rudy|Rufus|Rui|Rumen|Rupert|Ruslan
Russ|Russell|Rustam|Rustem|Ruud|Ruwan|Ryan|Ryder|Ryhor|Ryo|Ryota|Ryszard
Rüdiger|Saad|Saadi|Sabelo|Sabri|Sachin|Sadiq|Sadyr|Saeed|Safwan|Sahin|Saif
Sajid|Sajith|Sakari|Salah|Salam|Saleh|Salim|Salman|Salvatore|Sambit|Sameer|Sameh
Samer|Sami|Samir|Sammy|Samora|Samuel|Samuli|Samvel|Sanath|Sandeep|Sander|Sandor
Sang-hyun|Sani|Sanjay|Sanjeev|Sanjiv|Santosh|Saquon|Sarath|Sarvesh|Satish
Satoshi|Satya|Saud|Saul|Sauli|Saulius|Saurabh|Sawyer|Sayed|Sayyid|Saša|Scott
Scotty|Seamus|Sean|Seb|Sebastian|Sebastião|Sedat|Segun|Seiji|Selahattin|Selim
Sello|Selvam|Semyon|Senthil|Senzo|Seok-yeol|Sepp|Seppo|Serdar|Seretse|Serge
Sergei|Sergej|Sergey|Sergi|Sergio|Sergiy|Serhat|Serhii|Serhiy|Serkan|Serzh|Seth
Seun|Seung-ho|Seyed|Seán|Shaan|Shafiq|Shahbaz|Shahid|Shahram|Shahriar|Shai
Shamil|Shane|Shankar|Sharad|Sharif|Shashank|Shashi|Shaul|Shaun|Shavkat|Shawn
Shekhar|Sheldon|Sher|Sherif|Shigeru|Shimon|Shinichi|Shinji|Shinzo|Shinzō|Shiv
Shivam|Shivraj|Shlomo|Shmuel|Shoaib|Shohei|Sholto|Shota|Shuichi|Shyam|Siamak
Siarhei|Siarhiej|Sibusiso|Sid|Siddaramaiah|Siddharth|Siegfried|Sigmar|Sigurd
Sigurdur|Sigve|Siim|Silas|Silvio|Simeon|Simon|Sindre|Sipho|Sitaram|Sixten
Siyabonga|Sizwe|Sjaak|Sjoerd|Skender|Slamet|Slawomir|Slimane|Slobodan|Snorre
Snorri|Sofus|Sohrab|Solly|Solomon|Somchai|Somsak|Soner|Sooronbay|Soren|Sorin
Sotiris|Souleymane|Sourav|Spencer|Spyros|Srdjan|Srettha|Srinivas|Staffan|Stan
Stanimir|Stanislau|Stanislav|Stanislaw|Stanisław|Stanko|Stanley|Stavros|Steen
Stefan|Stefano|Steffen|Steinar|Steingrimur|Stelios|Stellan|Sten|Stepan|Stephan
Stephen|Stephon|Sterling|Steve|Steven|Stevo|Stewart|Stig|Stipe|Stjepan|Stoyan
Struan|Stuart|Sture|Sturla|Stéphane|Subhash|Subramanian|Sudhir|Suhail|Sukhbir
Sukhdev|Sukumar|Suleiman|Suleyman|Sumit|Sune|Sunil|Sunimal|Surachai|Suraj|Suren
Surendra|Suresh|Surjeet|Sushil|Susilo|Svante|Svein|Sven|Svend|Sverre|Svyatoslav
Swapan|Syarhei|Sylvain|Sylvester|Szabolcs|Szymon|Séamus|Sébastien|Sékou
Sérgio|Søren|Süleyman|Sławomir|Taavi|Tad|Tadesse|Tadeusz|Tadhg|Tage|Taha
Tahar|Tahir|Takashi|Takeshi|Takudzwa|Takuya|Talal|Talat|Talgat|Talha|Tamas|Tamim
Tanel|Tapani|Tapio|Tapiwa|Taras|Tarek|Tareq|Tarik|Tariq|Tarjei|Tarmo|Taro
Tarquin|Tarun|Tawfiq|Tayyip|Tebogo|Ted|Teddy|Tedros|Teemu|Teguh|Tejas|Tejashwi
Tendai|Tenzing|Teodor|Terence|Terje|Terrance|Terrell|Terrence|Tesfaye|Tetsuya
Teun|Tewodros|Thabo|Thaddeus|Thaksin|Thanasis|Thanathorn|Themba|Theo|Theodore
Theodoros|Thiago|Thibault|Thierry|Thijs|Thilo|Thodoris|Thomas|Thorbjorn|Thorkild
Thorleif|Thorsten|Thorvaldur|Thulani|Tiago|Tibor|Tiernan|Tigran|Tihomir|Tiit
Tijmen|Tijs|Tim|Timmy|Timo|Timofei|Timothy|Timur|Tino|Tito|Tobias|Toby|Todd
Todor|Toivo|Tolga|Tom|Tomas|Tomasz|Tomer|Tomislav|Tommy|Tomohiro|Tomás|Tomáš
Tonderai|Tonu|Tony|Toomas|Tor|Torben|Torbjorn|Torgeir|Torkel|Tormod|Tornike
Torstein|Torsten|Toru|Toshiaki|Toshihiro|Toshimitsu|Toshio|Trae|Traian|Travis
Travon|Trent|Trevon|Trevor|Trey|Tristan|Tristram|Troels|Trond|Troy|Trygve|Tshepo
Tsutomu|Tsvetan|Tua|Tuan|Tucker|Tufan|Tunde|Tuomas|Turki|Turlough|Ty|Tyler
Tymofiy|Tymur|Tyree|Tyreek|Tyrell|Tyrese|Tyrone|Tyson|Tzachi|Uche|Uday|Uddhav
Udo|Uffe|Ugo|Uhuru|Ulad|Uladzimir|Uladzislau|Uldis|Ulf|Ulrich|Ulrik|Ultan|Umar
Umaro|Umaru|Umberto|Umesh|Umut|Unai|Upendra|Uri|Urmas|Uros|Urs|Usama|Usman
Utkarsh|Uwe|Uzi|Uğur|Vaclav|Vadim|Vadym|Vadzim|Vagn|Vahagn|Vahe|Vakhtang|Valdas
Valdis|Valentin|Valentinas|Valentino|Valentyn|Valentín|Valer|Valeri|Valerio
Valeriu|Valeriy|Valery|Valon|Valéry|Vance|Vangelis|Vardan|Varun|Vasant|Vasco
Vasil|Vasile|Vasilis|Vasiliy|Vasily|Vassilis|Vasyl|Vaughn|Vazgen|Vedran|Vegard
Veikko|Veljko|Venkaiah|Venkat|Venkatesh|Ventsislav|Venugopal|Verner|Vernon|Vesa
Veysel|Viachaslau|Viacheslav|Vic|Vicente|Victor|Vidar|Vijay|Vikas|Vikentiy
Vikram|Viktar|Viktor|Ville|Villy|Vinay|Vince|Vincent|Vincenzo|Vineet|Vinny|Vinod
Viorel|Vipin|Vipul|Virat|Virgil|Vishal|Vital|Vitali|Vitalij|Vitaliy|Vitaly|Vito
Vitold|Vittorio|Vivek|Vjacheslav|Vjekoslav|Vlad|Vladimir|Vladislav|Vladislavs
Vlado|Vladyslav|Vojislav|Vojtech|Vojtěch|Volkan|Volker|Volodymyr|Vsevolod|Vugar
Vuk|Vusi|Vyacheslav|Vytautas|Wade|Wael|Wahid|Waldemar|Wale|Waleed|Walid|Wallace
Wally|Walt|Walter|Walther|Waqar|Warren|Wasim|Wayne|Wei|Wekesa|Wenbin|Wendell
Werner|Wes|Wesley|Wessel|Wiebe|Wieslaw|Wiesław|Wietse|Wilbert|Wilbur|Wilf
Wilfred|Wilhelm|Will|Willard|Willem|Willi|William|Willie|Willis|Willy|Wilson|Wim
Winfried|Winston|Witold|Wladyslaw|Wojciech|Wole|Wolfgang|Woodrow|Woody|Workneh
Wouter|Wyatt|Władysław|Xabier|Xavi|Xavier|Xiaoming|Xiaoping|Yaakov|Yahor|Yahya
Yair|Yanis|Yann|Yannick|Yannis|Yaraslau|Yariv|Yaron|Yaroslav|Yaser|Yashwant
Yasin|Yasir|Yasser|Yassine|Yasuhiro|Yasuo|Yauhen|Yavuz|Yaw|Yde|Yegor|Yehoshua
Yehuda|Yemi|Yerlan|Yermek|Yevgeni|Yevgeny|Yevhen|Yevhenii|Yigal|Yilmaz|Yinka
Yisrael|Yitzhak|Yngve|Yoav|Yochanan|Yoel|Yogendra|Yogesh|Yona|Yonas|Yoram|Yordan
Yorgos|Yosef|Yoshihide|Yoshihiko|Yoshio|Yoshiro|Yossi|Younes|Younis|Yousef
Youssef|Youwei|Yoweri|Yuichi|Yukio|Yunus|Yuri|Yurii|Yuriy|Yury|Yusuf|Yutaka
Yuval|Yves|Yılmaz|Zac|Zach|Zachariah|Zachary|Zachery|Zack|Zafar|Zaher|Zahid
Zaid|Zakaria|Zakhar|Zaki|Zane|Zaur|Zayed|Zbigniew|Zdenek|Zdravko|Ze'ev|Zedong
Zeeshan|Zeev|Zeke|Zeki|Zeljko|Zemin|Ze’ev|Zhengfei|Zhijian|Zhivko|Zhong|Zia
Ziad|Zion|Ziyad|Zlatko|Zmitser|Zoltan|Zoltán|Zoran|Zoubir|Zsolt|Zubair|Zuhair
Zulfikar|Zulkifli|Zurab|Zvi|Zvonimir|Zweli|Zygimantas|Zygmunt|Álvaro|Éamon
Émile|Étienne|Íñigo|Ömer|Ümit|İbrahim|İlham|İsmail
:male country
=*
Chad|Israel|Jordan
:male demonym
=Finland
Finn
:male female
=
Alex|Alexis|Ali|Andrea|Ariel|Ashley|Ashton|Aubrey|Bernie|Blake|Cameron|Casey
Charlie|Chris|Dale|Dana|Dominique|Drew|Frankie|Gerry|Hilary|Iman|Jackie|Jaime
Jamie|Jan|Jean|Jo|Joan|Jody|Jules|Kelly|Kerry|Kim|Kiran|Laurence|Laurie|Leslie
Lindsay|Logan|Marian|Marion|Michal|Morgan|Nicky|Nicola|Noor|Pushpa|Raja|Rasa
Rene|Robin|Ronnie|Rosario|Sam|Sandy|Sasha|Shannon|Sidney|Simone|Stacy|Terry|Toni
Tracy
:male place
=
Austin|Dallas|Houston|Kobe|Milan|Orlando|Salvador
=Chile
Santiago
:measure
=
ability|number|weight
:medium
=
Bluesky|Clubhouse|Discord|Facebook|Instagram|LinkedIn|LiveJournal|Livestream
Mastodon|Odnoklassniki|Parler|Periscope|Pinterest|Reddit|Skype|Snapchat|Substack
Telegram|TikTok|Truth Social|Tumblr|Twitch|Twitter|VK|VKontakte|Viber|WeChat
Weibo|WhatsApp|YouTube|Youtube|social media|social network
social networking site|social networks
:medium lettered
=
X
:meet
=
Q&A|Q&As|State of the Union|State of the Union address|States of the Union
States of the Union address|acceptance speech|acceptance speeches|appearance
appearances|bilateral meeting|bilateral meetings|briefings|cabinet meeting
cabinet meetings|call-in|call-ins|campaign event|campaign events
campaign rallies|campaign rally|campaign stop|campaign stops|ceremonies|ceremony
concession speech|concession speeches|conference|conference call
conference calls|conference speech|conference speeches|conferences|consultation
consultations|convention|conventions|conversation|conversations|court hearing
court hearings|dinner|dinners|discussion|discussions|event|events
farewell speech|farewell speeches|forum|forums|gatherings|government conference
government conferences|government session|government sessions|hearings|homilies
homily|inaugural address|inaugural addresses|inauguration|inaugurations|keynote
keynote address|keynote addresses|keynote speech|keynote speeches|keynotes
luncheon|luncheons|meetings|negotiation|negotiations|news briefing
news briefings|news conference|news conferences|op-ed piece|op-ed pieces
opening speech|opening speeches|panels|phone call|phone calls|phone conversation
phone conversations|plenaries|plenary|plenary session|plenary sessions|podcasts
prepared remarks|presentation|presentations|press briefing|press briefings
press conference|press conferences|programme|programmes
question-and-answer session|question-and-answer sessions|round table
round tables|roundtable|roundtables|seminar|seminars|sermon|sermons|session
sessions|speeches|state of the nation address|states of the nation address
summit|summits|symposium|symposiums|talk show|talk shows|teleconference
teleconferences|telephone call|telephone calls|telephone conversation
telephone conversations|televised address|televised addresses|television address
television addresses|town hall|town hall meeting|town hall meetings|town halls
trial|trials|victory speech|victory speeches|video address|video addresses
video conference|video conferences|video message|video messages|videoconference
videoconferences|working meeting|working meetings|workshop|workshops
written comments
=*
speech
=interview
phone interview|phone interviews|radio interview|radio interviews
telephone interview|telephone interviews|television interview
television interviews|tv interview|tv interviews|video interview
video interviews
=visit
working trip|working trips
=work
podcast
:modal
=
'd|'ll|may|might|must|ought|will|’d|’ll
:modal neg
=
can't|cannot|can’t|couldn't|couldn’t|mightn't|mightn’t|mustn't|mustn’t
needn't|needn’t|oughtn't|oughtn’t|shan't|shan’t|shouldn't|shouldn’t
won't|won’t|wouldn't|wouldn’t
:modal starter
=
can|could|shall|should|would
:month
=
Apr|April|Aug|August|Dec|December|Feb|February|January|Jul|July|June|Mar|March
May|Nov|November|Oct|October|Sep|Sept|September
:month abbr abbr_num
=
Apr.|Aug.|Dec.|Feb.|Jan.|Jul.|Jun.|Mar.|Nov.|Oct.|Sep.|Sept.
:neg
=
n't|never|no longer|no one|not only|n’t
:neg adv
=
barely|hardly|scarcely
:neg adv starter
=
neither
:neg starter
=
nobody|none|not|nothing
:num
=
D-|I-|R-|billion|billions|bn|dozen|dozens|eight|eighteen|eighth|eighty
eighty-eight|eighty-five|eighty-four|eighty-nine|eighty-one|eighty-seven
eighty-six|eighty-three|eighty-two|eleven|fifteen|fifth|fifty|fifty-eight
fifty-five|fifty-four|fifty-nine|fifty-one|fifty-seven|fifty-six|fifty-three
fifty-two|five|forty|forty-eight|forty-five|forty-four|forty-nine|forty-one
forty-seven|forty-six|forty-three|forty-two|four|fourteen|fourth|hundred|million
mn|nine|nineteen|ninety|ninety-eight|ninety-five|ninety-four|ninety-nine
ninety-one|ninety-seven|ninety-six|ninety-three|ninety-two|ninth|pct|per cent
percent|quarter|scores|seven|seventeen|seventh|seventy|seventy-eight
seventy-five|seventy-four|seventy-nine|seventy-one|seventy-seven|seventy-six
seventy-three|seventy-two|six|sixteen|sixth|sixty|sixty-eight|sixty-five
sixty-four|sixty-nine|sixty-one|sixty-seven|sixty-six|sixty-three|sixty-two|tens
tenth|thirteen|thirty|thirty-eight|thirty-five|thirty-four|thirty-nine
thirty-one|thirty-seven|thirty-six|thirty-three|thirty-two|thousand|three
three-quarters|tn|trillion|trillions|twelve|twenty|twenty-eight|twenty-five
twenty-four|twenty-nine|twenty-one|twenty-seven|twenty-six|twenty-three
twenty-two|zero
=particle
ten
:num starter
=
hundreds|millions|thousands
=indefinite
one
=pair
two
:obj be
=
you're|you’re
:obj have
=
you've|you’ve
:obj modal
=
you'd|you'll|you’d|you’ll
:obj starter
=
you
:org
=
Academy|Airport|Archdiocese|Assembly|Associates|Authority|Branch|Brigade
Brotherhood|Bundesrat|Cathedral|Center|Centers|Centre|Centres|Chamber|Clinic
College|Command|Communications|Confederation|Conference|Consortium|Constabulary
Cooperative|Daily|Directorate|Directorate-General|Division|Entertainment
Exchange|Factory|Folketing|Force|Forum|Front|Fund|Gazette|Guard|Guild|Hall
Herald|House|Initiative|Inspectorate|Institutes|Institution|International
Journal|Laboratory|Library|Magazine|Majlis|Movement|Museum|News|Observatory
Pictures|Plant|Politburo|Post|Presidium|Program|Programme|Rada|Railway|Railways
Records|Regiment|Registry|Riksdag|Saeima|Secretariat|Seimas|Sejm|Seminary
Service|Services|Squad|Storting|Studios|Syndicate|Synod|TV|Task Force|Temple
Times|Tribune|Trust|Unit|Watch|Weekly|Works
=club
AFC|Albion|Athletic|City|F.C.|FC|Hotspur|Rovers|United|Wanderers
=company
Aerospace|Airlines|Airways|Analytics|Asset Management|Automotive|Bakeries
Bancorp|Beverages|Biosciences|Biotech|Brands|Breweries|Brewing|Chemicals
Construction|Cruises|Distillers|Dynamics|Electric|Electronics|Energy|Enterprises
Ferries|Foods|Gas|Holding|Holdings|Hotels|Industries|Insurance|Investments
Laboratories|Logistics|Markets|Meats|Minerals|Motors|Oil|Partners|Petroleum
Pharma|Pharmaceuticals|Power|Rail|Realty|Resorts|Robotics|Seafood|Seafoods
Securities|Semiconductor|Semiconductors|Shipping|Software|Supermarkets|Systems
Technologies|Technology|Telecom|Therapeutics|Trains|Utilities|Ventures
=suffix
AB|AG|ASA|BV|CJSC|Co|Corp|GmbH|Inc|JSC|LLC|LLP|Limited|Ltd|NV|OJSC|Oy|PLC|Plc|SA
SpA|plc
:org abbr
=
Assn.|Dept.|Univ.
=company
Bros.
=suffix
A.G.|Co.|Corp.|Cos.|Inc.|L.L.C.|Ltd.|N.V.|P.L.C.|S.A.
:org orgs
=public body
Bundestag|Duma|Knesset
:orgs
=
ACLU|ASEAN|Al Qaeda|Al-Qaida|Al-Shabaab|American Civil Liberties Union|Amnesty
Amnesty International|Arsenal|BRICS|Barcelona FC|Bayern Munich|Boko Haram
Brookings Institution|Cambridge University|Carnegie Endowment|Chatham House
Chelsea FC|Columbia University|Daesh|FARC|FIFA|Fatah|Fitch|Freedom House|G-20
G-7|G20|G7|G8|Gallup|Greenpeace|Group of Seven|Hamas|Harvard|Harvard University
Heritage Foundation|Hezbollah|Hi-Tech Park|Hizbullah|Houthis
Human Rights Campaign|Human Rights Watch|ICRC|IOC|IRA|ISIL|ISIS
International Committee of the Red Cross|International Olympic Committee|Ipsos
Islamic State|Juventus|MIT|MLB|Manchester City|Manchester United
Muslim Brotherhood|NAACP|NBA|NCAA|NFL|NHL|NRA|National Rifle Association|Nielsen
Nobel Foundation|OPEC|OPEC+|Oxford University|PKK|PLO|Pew Research Center
Planned Parenthood|Premier League|Princeton|Quinnipiac University
Rand Corporation|Real Madrid|RealClearPolitics|Red Crescent|Red Cross
Reporters Without Borders|S&P|Stanford|Stanford University|Taliban|Tea Party
Tottenham|Transparency International|UEFA|Verizon|WADA|WikiLeaks|Wikileaks|YPG
Yahoo|Yale|Yale University|YouGov|al-Qaeda|al-Qaida|al-Shabab
=charity
Doctors Without Borders|Médecins Sans Frontières|Oxfam|Save the Children|WWF
World Wildlife Fund
=company
Adidas|Aeroflot|Air France|Airbnb|Airbus|Alibaba|Amazon|American Airlines|Apple
Aramco|AstraZeneca|BMW|BNP Paribas|BP|Baidu|Bank of America|Bank of England
Barclays|Bayer|Belaruskali|Belavia|Boeing|Bosch|British Airways|Chevron|Chrysler
Cisco|Citibank|Citigroup|Coca-Cola|Costco|Credit Suisse|Daimler|Delta Air Lines
Deutsche Bank|EasyJet|Emirates Airline|Eni|Equinor|Ericsson|Exxon|Exxon Mobil
ExxonMobil|Fiat|GE|GM|Gazprom|General Electric|General Motors|Goldman Sachs
Google|HSBC|Honda|Huawei|IBM|IKEA|Intel|JPMorgan|JPMorgan Chase
Johnson & Johnson|KLM|Lehman Brothers|Lockheed Martin|Lufthansa|Lukoil|Lyft
Mastercard|Mercedes-Benz|Merck|Microsoft|Moderna|Morgan Stanley|Naftan|Nestle
Nestlé|Netflix|Nike|Nissan|Nokia|Novartis|Nvidia|Oracle|PayPal|Pepsi|PepsiCo
Peugeot|Pfizer|Procter & Gamble|Qantas|Raytheon|Renault|Roche|Rolls-Royce
Rosneft|Ryanair|Samsung|Shell|Siemens|Sony|Starbucks|Tencent|Tesla|TotalEnergies
Toyota|UBS|Uber|Unilever|United Airlines|Uralkali|VW|Volkswagen|Volvo|Wal-Mart
Walmart|Wells Fargo|Xiaomi
=public body
AAP|AKP|ANC|APEC|ATF|AU|AfD|African Union|Agriculture Department
Agriculture Ministry|Arab League|BJP|Border Patrol|CBO|CDC|CDU|CFPB|CHP|CIA|CIS
CPS|CSTO|CSU|Cabinet Office|Capitol|Central Intelligence Agency|Citizens Advice
Civic Platform|Coast Guard|Collective Security Treaty Organization
Commerce Department|Commons|Commonwealth|Commonwealth of Independent States
Communist Party|Companies House|Conservative Party|Council of Europe
Crown Office|Culture Ministry|DEA|DHS|DNC|DOJ|DUP|DVLA|Defence Ministry
Defense Department|Defense Ministry|Democratic National Committee
Democratic Party|Department of Defense|Department of Homeland Security
Department of Justice|Department of State|Downing Street|EAEU|ECB|ECOWAS|EEU|EPA
EU|Economy Ministry|Education Department|Education Ministry|Elysee|En Marche
Energy Department|Energy Ministry|English Heritage|Eurasian Economic Commission
Eurasian Economic Union|Eurojust|European Central Bank|European Commission
European Council|European Court of Human Rights|European Court of Justice
European Parliament|European Union|Europol|F.A.A.|FAA|FAO|FBI|FCC|FDA|FDP|FEC
FEMA|FSB|FTC|Fed|Federal Bureau of Investigation|Federal Election Commission
Federal Reserve|Fianna Fail|Fianna Fáil|Fidesz|Finance Ministry|Fine Gael
Foreign Ministry|Foreign Office|Frontex|GAO|GCC|GCHQ|GOP|GRU|General Assembly
Green Party|Gulf Cooperation Council|HDP|HMRC|Health Ministry|Holy Synod
Home Office|Homeland Security|House of Commons|House of Lords
House of Representatives|IAEA|ICAO|ICC|ICJ|IDF|ILO|IMF|IRS|Interior Department
Interior Ministry|International Court of Justice|International Criminal Court
International Monetary Fund|Interpol|Justice Department|Justice Ministry|KGB
Kremlin|Labor Department|Labor Ministry|Labor Party|Labour Ministry|Labour Party
Law and Justice|Liberal Democrats|Libertarian Party|Likud|MI5|MI6|Mercosur
Met Office|Metropolitan Police|Ministry of Defence|MoD|Mossad|NASA|NATO|NHS|NIH
NLRB|NOAA|NSA|NSC|National Front|National Guard|National Rally
National Security Agency|National Security Council|Nobel Committee|OAS|OECD|OMB
OPCW|OSCE|Ofcom|Ofgem|Ofsted|Ofwat|Organization of American States
Palestinian Authority|Pentagon|Plaid Cymru|Podemos|RNC|RNLI|RSPCA
Republican National Committee|Republican Party|Revolutionary Guard
Revolutionary Guards|SBU|SCO|SEC|SNP|SPD|Scotland Yard|Scottish National Party
Secret Service|Security Council|Senate|Shanghai Cooperation Organization
Shin Bet|Sinn Fein|Sinn Féin|St John Ambulance|State Department|State Duma
Supreme Court|Syriza|TSA|Trading Standards|Transport Ministry
Transportation Department|Treasury|Treasury Department|U.N. General Assembly
U.N. Security Council|U.S. Congress|U.S. House|U.S. Senate|U.S. Supreme Court
UKIP|UN|UN General Assembly|UN Security Council|UNDP|UNESCO|UNHCR|UNICEF|UNRWA
US Congress|US Supreme Court|Union State|United Nations
United Nations Security Council|United Russia|Verkhovna Rada|WFP|WHO|WIPO|WTO
White House|Whitehall|World Bank|World Food Program|World Food Programme
World Health Organisation|World Health Organization|World Trade Organization
Élysée
:orgs abbr
=public body
E.U.|G.O.P.|U.N.
:past
=
-ed
:place
=
Aalborg|Aarhus|Abeokuta|Aberdeen|Acapulco|Aceh|Adana|Aden|Africa|Agadez|Agadir
Agra|Ahmedabad|Ahvaz|Aix-en-Provence|Akron|Aktobe|Alabama|Alaska|Albany|Alberta
Albuquerque|Aleppo|Alicante|Alice Springs|Allentown|Almaty|Amarillo|Amritsar
Anaheim|Anatolia|Anchorage|Andalusia|Andijan|Ann Arbor|Annaba|Annapolis|Antalya
Antarctica|Antofagasta|Antwerp|Arctic|Arequipa|Arizona|Arkansas|Arkhangelsk
Arlington|Arusha|Ashdod|Asheville|Ashkelon|Asia|Assam|Assisi|Astrakhan|Astravets
Aswan|Atlanta|Atlantic|Atlantic City|Atyrau|Auckland|Augsburg|Avdiivka|Avignon
Ayodhya|Babruysk|Baidoa|Bakersfield|Bakhmut|Bali|Balikpapan|Balkans|Balochistan
Baltic Sea|Baltic States|Baltics|Baltimore|Bamenda|Bandar Abbas|Bandung
Bangalore|Banja Luka|Baranovichi|Barcelona|Bari|Bariloche|Barnaul|Barquisimeto
Barranquilla|Barysaw|Basel|Basque Country|Basra|Baton Rouge|Batumi|Bavaria
Beersheba|Beira|Belgorod|Belo Horizonte|Bengaluru|Benghazi|Benin City|Berbera
Berdyansk|Bergamo|Bergen|Berkeley|Beslan|Bethesda|Bethlehem|Beverly Hills|Bhopal
Bialystok|Białystok|Bielefeld|Bihar|Bilbao|Birmingham|Bitola|Black Sea
Blackpool|Blagoveshchensk|Blantyre|Bloemfontein|Bobo-Dioulasso|Bobruisk|Bochum
Bohemia|Boise|Bologna|Bombay|Bonn|Bordeaux|Borisov|Boston|Bournemouth|Bradford
Braga|Brampton|Brasov|Brașov|Bremen|Brescia|Brest|Bridgeport|Brighton|Brisbane
Bristol|British Columbia|Brno|Bronx|Brownsville|Bruges|Brussels|Bryansk
Bucaramanga|Bucha|Buffalo|Bukavu|Bukhara|Bulawayo|Burgas|Bursa|Busan|Bydgoszcz
Cagliari|Cairns|Calabar|Calais|Calcutta|Calgary|Cali|California|Cambridge
Campinas|Can Tho|Cancun|Cannes|Canterbury|Cape Town|Capitol Hill|Cartagena
Casablanca|Caspian Sea|Catalonia|Catania|Caucasus|Cebu|Cedar Rapids
Central America|Central Asia|Central Europe|Chandigarh|Changchun|Changsha
Charleroi|Charleston|Charlottesville|Charlottetown|Chattanooga|Cheboksary
Chechnya|Cheltenham|Chelyabinsk|Chemnitz|Chengdu|Chennai|Cherkasy|Chernihiv
Chernivtsi|Chernobyl|Cheyenne|Chiang Mai|Chicago|Chita|Chittagong|Chongqing
Christchurch|Cincinnati|Ciudad Juarez|Ciudad del Este|Clermont-Ferrand|Cleveland
Cluj|Cluj-Napoca|Co Antrim|Co Armagh|Co Carlow|Co Cavan|Co Clare|Co Cork
Co Derry|Co Donegal|Co Down|Co Dublin|Co Durham|Co Fermanagh|Co Galway|Co Kerry
Co Kildare|Co Kilkenny|Co Laois|Co Leitrim|Co Limerick|Co Longford|Co Louth
Co Mayo|Co Meath|Co Monaghan|Co Offaly|Co Roscommon|Co Sligo|Co Tipperary
Co Tyrone|Co Waterford|Co Westmeath|Co Wexford|Co Wicklow|Co. Antrim|Co. Armagh
Co. Carlow|Co. Cavan|Co. Clare|Co. Cork|Co. Derry|Co. Donegal|Co. Down
Co. Dublin|Co. Durham|Co. Fermanagh|Co. Galway|Co. Kerry|Co. Kildare
Co. Kilkenny|Co. Laois|Co. Leitrim|Co. Limerick|Co. Longford|Co. Louth|Co. Mayo
Co. Meath|Co. Monaghan|Co. Offaly|Co. Roscommon|Co. Sligo|Co. Tipperary
Co. Tyrone|Co. Waterford|Co. Westmeath|Co. Wexford|Co. Wicklow|Cochabamba
Coimbatore|Coimbra|Cologne|Colorado|Colorado Springs|Columbus|Connecticut
Constanta|Cordoba|Cork|Corpus Christi|Corsica|County Antrim|County Armagh
County Carlow|County Cavan|County Clare|County Cork|County Derry|County Donegal
County Down|County Dublin|County Durham|County Fermanagh|County Galway
County Kerry|County Kildare|County Kilkenny|County Laois|County Leitrim
County Limerick|County Longford|County Louth|County Mayo|County Meath
County Monaghan|County Offaly|County Roscommon|County Sligo|County Tipperary
County Tyrone|County Waterford|County Westmeath|County Wexford|County Wicklow
Coventry|Craiova|Crimea|Cucuta|Cuenca|Culiacan|Curitiba|Cusco|Czestochowa
Córdoba|DC|Da Nang|Daegu|Daejeon|Dagestan|Dalian|Dammam|Daraa|Darfur|Darwin
Daugavpils|Davao|Davos|Dearborn|Debaltseve|Debrecen|Dehradun|Deir ez-Zor
Delaware|Denpasar|Denver|Derna|Derry|Des Moines|Detroit|Dijon
District of Columbia|Diyarbakir|Dnipro|Dohuk|Donbas|Donbass|Doncaster|Donetsk
Dongguan|Dortmund|Douala|Dresden|Drogheda|Dubai|Dubrovnik|Duisburg|Duluth|Dundee
Dunedin|Dunkirk|Durban|Durres|Dusseldorf|Dzerzhinsk|Düsseldorf|East Africa
East Asia|Eastern Europe|Edmonton|Eilat|Eindhoven|El Alto|El Fasher|El Paso
Eldoret|Elista|Enerhodar|Entebbe|Enugu|Erbil|Erfurt|Esbjerg|Espoo|Essen|Eurasia
Europe|Evansville|Exeter|Fairbanks|Faisalabad|Fallujah|Far East|Fargo|Faridabad
Fayetteville|Fergana|Ferguson|Fez|Flanders|Flint|Florianopolis|Florida
Fort Lauderdale|Fort Wayne|Fort Worth|Fortaleza|Foshan|Frankfort|Frankfurt
Fredericton|Freiburg|Fresno|Fujian|Fukuoka|Fukushima|Fuzhou|Gainesville|Galicia
Galilee|Galveston|Galway|Garissa|Gatineau|Gaza|Gaza City|Gaza Strip|Gaziantep
Gdansk|Gdańsk|Gdynia|Geelong|Geneva|Genoa|George Town|Ghazni|Ghent|Gijon|Giza
Glasgow|Gloucester|Goa|Goiania|Golan Heights|Gold Coast|Goma|Gomel|Gondar
Gothenburg|Granada|Grand Rapids|Graz|Green Bay|Greensboro|Greenville|Grenoble
Grimsby|Grodno|Groningen|Grozny|Guadalajara|Guangdong|Guangzhou|Guantanamo
Guayaquil|Guiyang|Gujarat|Gujranwala|Gulf|Gulu|Gurgaon|Gurugram|Guwahati|Gwangju
Gyor|Gyumri|Győr|Haifa|Haiphong|Halifax|Hamamatsu|Hamburg|Hangzhou|Hanover
Harbin|Hargeisa|Harrisburg|Hartford|Hartlepool|Haryana|Hawaii|Hebron|Hefei
Heidelberg|Henan|Heraklion|Herat|Hermosillo|Hiroshima|Ho Chi Minh City|Hobart
Hodeidah|Hollywood|Homel|Homs|Honolulu|Horn of Africa|Hrodna|Hsinchu|Hubei
Huddersfield|Hull|Huntsville|Hyderabad|Iasi|Ibadan|Idaho|Idlib|Illinois|Iloilo
Imphal|Incheon|Indiana|Indianapolis|Indore|Innsbruck|Inverness|Iowa|Iowa City
Ipoh|Ipswich|Iqaluit|Iquitos|Irbil|Irkutsk|Irpin|Isfahan|Ismailia|Istanbul
Ithaca|Ivano-Frankivsk|Ivanovo|Izhevsk|Izium|Izmir|Jacksonville|Jaffna|Jaipur
Jalalabad|Jammu|Jeddah|Jeju|Jenin|Jericho|Jersey City|Jinan|Jodhpur|Johannesburg
Johor Bahru|Joliet|Juneau|Jurmala|Jūrmala|Kaduna|Kalamazoo|Kaliningrad|Kaluga
Kananga|Kanazawa|Kandahar|Kandy|Kano|Kanpur|Kansas|Kansas City|Kaohsiung
Karabakh|Karachi|Karaganda|Karaj|Karbala|Karlovy Vary|Karlsruhe|Karnataka
Kashmir|Kassel|Katowice|Katsina|Kaunas|Kawasaki|Kayseri|Kazan|Kemerovo|Kenosha
Kentucky|Kerala|Kerch|Key West|Khabarovsk|Khan Younis|Kharkiv|Kharkov|Kherson
Khmelnytskyi|Khujand|Kidal|Kiel|Kielce|Kilkenny|Kirkuk|Kiruna|Kisangani|Kismayo
Kisumu|Kitakyushu|Kitwe|Klaipeda|Klaipėda|Knoxville|Kobrin|Kochi|Kolkata|Konya
Kosice|Kota Kinabalu|Kozhikode|Košice|Kragujevac|Krakow|Kraków|Kramatorsk
Krasnodar|Krasnoyarsk|Kropyvnytskyi|Kryvyi Rih|Kuching|Kumamoto|Kumasi|Kunduz
Kunming|Kupiansk|Kurdistan|Kursk|Kutaisi|Kyoto|La Plata|Lagos|Lahore|Lampedusa
Lansing|Lanzhou|Laredo|Las Cruces|Las Palmas|Las Vegas|Lashkar Gah|Latakia
Latin America|Lausanne|Le Havre|Leeds|Leicester|Leipzig|Levant|Lhasa|Lida|Liege
Liepaja|Liepāja|Lille|Limerick|Limoges|Linkoping|Linköping|Linz|Lipetsk
Little Rock|Liverpool|Lodz|Lombardy|Londonderry|Long Beach|Los Angeles|Louisiana
Louisville|Lubbock|Lublin|Lubumbashi|Lucerne|Lucknow|Ludhiana|Lugano|Lugansk
Luhansk|Luton|Lutsk|Luxor|Lviv|Lvov|Lyon|Lysychansk|Lübeck|Maastricht|Madras
Madurai|Magadan|Magdeburg|Maghreb|Magnitogorsk|Maharashtra|Mahilyow|Maiduguri
Maine|Mainz|Makassar|Makhachkala|Malaga|Malakal|Malibu|Malmo|Malmö|Manaus
Manchester|Mandalay|Mangalore|Manhattan|Manitoba|Mannheim|Mansoura|Mar del Plata
Maracaibo|Maribor|Mariupol|Marrakesh|Marseille|Maryland|Mashhad|Massachusetts
Matamoros|Mazar-i-Sharif|Mbuji-Mayi|Mecca|Medan|Medellin|Medellín|Medina
Mediterranean|Mekelle|Meknes|Melbourne|Melitopol|Memphis|Mendoza|Mersin|Metz
Mexicali|Miami|Michigan|Middle East|Middlesbrough|Midwest|Milton Keynes
Milwaukee|Minneapolis|Minnesota|Miskolc|Misrata|Mississauga|Mississippi|Missoula
Missouri|Mitrovica|Modesto|Mogilev|Molodechno|Mombasa|Montana|Monterey|Monterrey
Montgomery|Montpelier|Montpellier|Montreal|Mopti|Moravia|Mostar|Mosul|Mozyr
Multan|Mumbai|Munich|Murcia|Murmansk|Mutare|Mwanza|Mykolaiv|Myrtle Beach|Mysore
Mysuru|NYC|Nablus|Nagasaki|Nagorno-Karabakh|Nagoya|Nagpur|Najaf|Nakuru|Nalchik
Namangan|Nampula|Nanchang|Nanjing|Nanning|Nantes|Naperville|Naples|Narva|Nashik
Nashua|Nashville|Navahrudak|Nazareth|Ndola|Near East|Nebraska|Nesvizh|Nevada
New Brunswick|New England|New Hampshire|New Haven|New Jersey|New Mexico
New Orleans|New South Wales|New York|New York City|Newark|Newcastle|Newfoundland
Newtown|Niigata|Ningbo|Nis|Nizhny Novgorod|Noida|Norfolk|Norilsk|Normandy
North Africa|North America|North Carolina|North Dakota|Northampton
Northern Europe|Northern Territory|Norwich|Nottingham|Nova Scotia|Novi Sad
Novopolotsk|Novorossiysk|Novosibirsk|Nuevo Laredo|Nuremberg|Nyala|Oakland|Oaxaca
Oceania|Odense|Odesa|Odessa|Odisha|Ohio|Ohrid|Okayama|Okinawa|Oklahoma
Oklahoma City|Olomouc|Omaha|Omdurman|Omsk|Onitsha|Ontario|Opole|Oradea|Oran
Oregon|Orenburg|Orsha|Osaka|Osh|Osijek|Ostrava|Ostrovets|Oulu|Oviedo|Oxford
Padua|Palembang|Palermo|Palo Alto|Pamplona|Pasadena|Patna|Patras|Pattaya|Pecs
Penang|Pennsylvania|Pensacola|Penza|Peoria|Perm|Perpignan|Persian Gulf|Perth
Peshawar|Petropavlovsk-Kamchatsky|Petrozavodsk|Philadelphia|Phoenix|Phuket
Pietermaritzburg|Pinsk|Piraeus|Pittsburgh|Plovdiv|Plymouth|Plzen|Plzeň
Pointe-Noire|Pokhara|Polokwane|Polotsk|Poltava|Port Elizabeth|Port Harcourt
Port Said|Port Sudan|Portland|Porto|Porto Alegre|Portsmouth|Potosi|Potsdam
Poznan|Poznań|Presov|Prizren|Provence|Providence|Provo|Pskov|Puebla|Pune|Punjab
Pärnu|Pécs|Qingdao|Qom|Quebec|Quebec City|Queens|Queensland|Queenstown
Queretaro|Quetta|Quezon City|Radom|Rafah|Rajasthan|Rajkot|Raleigh|Ramadi|Ranchi
Rangoon|Rapid City|Raqqa|Ravenna|Rawalpindi|Rechitsa|Recife|Red Sea|Reims|Rennes
Reynosa|Rhode Island|Richmond|Rijeka|Rimini|Rio|Rio de Janeiro|Rivne|Roanoke
Rochester|Rostock|Rostov-on-Don|Rotherham|Rotterdam|Rouen|Rovaniemi|Ryazan
Rzeszow|Rzeszów|Sacramento|Saginaw|Sahel|Saigon|Saint Petersburg|Saint-Denis
Saitama|Salamanca|Salt Lake City|Salta|Salzburg|Samara|Samarkand|Samarra
San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Pedro Sula
San Sebastian|Santa Ana|Santa Barbara|Santa Cruz|Santa Fe|Santa Monica
Santiago de Cuba|Sao Paulo|Sapporo|Sarasota|Saratov|Sardinia|Saskatchewan
Saskatoon|Saxony|Scandinavia|Schenectady|Scottsdale|Scranton|Seattle|Selma
Semarang|Sendai|Sevastopol|Severodonetsk|Seville|Sfax|Shanghai|Sharjah
Sharm el-Sheikh|Sheffield|Shenyang|Shenzhen|Shijiazhuang|Shimla|Shiraz
Shreveport|Shymkent|Sialkot|Siauliai|Siberia|Sibiu|Sichuan|Sicily|Siem Reap
Silesia|Silicon Valley|Simferopol|Sinai|Sindh|Sioux City|Sioux Falls|Sirte
Slonim|Sloviansk|Slutsk|Smolensk|Sochi|Sokoto|Soligorsk|Sousse|South America
South Asia|South Australia|South Bend|South Carolina|South Caucasus
South China Sea|South Dakota|Southampton|Southeast Asia|Southern Europe|Soweto
Spokane|Springfield|Srebrenica|Srinagar|St. John's|St. John’s|St. Louis
St. Paul|St. Petersburg|Stamford|Stara Zagora|Staten Island|Stavanger|Stavropol
Stellenbosch|Stepanakert|Stoke-on-Trent|Strasbourg|Stuttgart|Sub-Saharan Africa
Subotica|Suez|Sulaymaniyah|Sumy|Sunderland|Surabaya|Surat|Suwon|Suzhou
Svetlogorsk|Swansea|Syktyvkar|Syracuse|Szczecin|Szeged|São Paulo|Tabriz|Tacoma
Taichung|Tainan|Taiyuan|Taiz|Tallahassee|Tambov|Tamil Nadu|Tampa|Tampere|Tangier
Taoyuan|Tartu|Tartus|Tasmania|Tatarstan|Telangana|Tempe|Tennessee|Ternopil
Tetovo|Texas|The Hague|Thessaloniki|Thiruvananthapuram|Tianjin|Tibet|Tigray
Tijuana|Tikrit|Timbuktu|Timisoara|Timișoara|Tobruk|Toledo|Toluca|Tolyatti|Tomsk
Topeka|Toronto|Torun|Toruń|Toulouse|Townsville|Trabzon|Transylvania|Trenton
Trieste|Tromso|Tromsø|Trondheim|Tucson|Tulsa|Turin|Turku|Tuscaloosa|Tuscany
Tuzla|Tver|Tyumen|Udaipur|Ufa|Ulan-Ude|Ulsan|Ulyanovsk|Umea|Umeå|Uppsala|Urumqi
Ushuaia|Utah|Utrecht|Uttar Pradesh|Uvalde|Uzhhorod|Vadodara|Valencia|Valparaiso
Vancouver|Vantaa|Varanasi|Varna|Veliky Novgorod|Venice|Ventspils|Veracruz
Vermont|Verona|Versailles|Vijayawada|Vinnytsia|Virginia Beach|Visakhapatnam
Vitebsk|Vitsebsk|Vladikavkaz|Vladivostok|Volgograd|Volkovysk|Vologda|Voronezh
Waco|Wall Street|Wallonia|Walvis Bay|Warri|Washington state|Waterford|Wellington
Wenzhou|West Africa|West Bank|West Bengal|West Palm Beach|West Virginia
Western Australia|Western Balkans|Western Europe|White Plains|Whitehorse|Wichita
Wiesbaden|Wilmington|Winnipeg|Winston-Salem|Wisconsin|Wollongong|Wolverhampton
Wroclaw|Wrocław|Wuhan|Wuppertal|Wuxi|Wyoming|Xi'an|Xiamen|Xian|Xinjiang|Xi’an
Yakutsk|Yalta|Yangon|Yaroslavl|Yekaterinburg|Yellowknife|Yogyakarta|Yokohama
Yola|Yonkers|York|Youngstown|Yukon|Yunnan|Yuzhno-Sakhalinsk|Zadar|Zamboanga
Zanzibar|Zaporizhzhia|Zaragoza|Zenica|Zhengzhou|Zhlobin|Zhodino|Zhuhai|Zhytomyr
Zilina|Zinder|Zurich|Łódź|Šiauliai
=Abkhazia
Sukhumi
=Afghanistan
Kabul
=Albania
Tirana
=Algeria
Algiers
=Andorra
Andorra la Vella
=Angola
Luanda
=Argentina
Buenos Aires
=Armenia
Yerevan
=Australia
Canberra
=Austria
Vienna
=Azerbaijan
Baku
=Bahamas
Nassau
=Bahrain
Manama
=Bangladesh
Dhaka
=Barbados
Bridgetown
=Belarus
Minsk
=Belize
Belmopan
=Benin
Cotonou|Porto-Novo
=Bhutan
Thimphu
=Bolivia
La Paz|Sucre
=Bosnia and Herzegovina
Sarajevo
=Botswana
Gaborone
=Brazil
Brasilia|Brasília
=Brunei
Bandar Seri Begawan
=Burkina Faso
Ouagadougou
=Burundi
Bujumbura|Gitega
=Cambodia
Phnom Penh
=Cameroon
Yaounde|Yaoundé
=Canada
Ottawa
=Cape Verde
Praia
=Central African Republic
Bangui
=Chad
N'Djamena|N’Djamena
=Colombia
Bogota|Bogotá
=Comoros
Moroni
=Congo
Brazzaville|Kinshasa
=Croatia
Zagreb
=Cuba
Havana
=Cyprus
Nicosia
=Czech Republic
Prague
=Denmark
Copenhagen
=Dominica
Roseau
=Dominican Republic
Santo Domingo
=East Timor
Dili
=Ecuador
Quito
=Egypt
Cairo
=El Salvador
San Salvador
=Equatorial Guinea
Malabo
=Eritrea
Asmara
=Estonia
Tallinn
=Eswatini
Mbabane
=Ethiopia
Addis Ababa
=Fiji
Suva
=Finland
Helsinki
=Gabon
Libreville
=Gambia
Banjul
=Georgia
Tbilisi
=Germany
Berlin
=Ghana
Accra
=Greece
Athens
=Greenland
Nuuk
=Guatemala
Guatemala City
=Guinea
Conakry
=Guinea-Bissau
Bissau
=Guyana
Georgetown
=Haiti
Port-au-Prince
=Honduras
Tegucigalpa
=Hungary
Budapest
=Iceland
Reykjavik|Reykjavík
=India
Delhi|New Delhi
=Indonesia
Jakarta
=Iran
Tehran
=Iraq
Baghdad
=Ireland
Dublin
=Israel
Jerusalem|Tel Aviv
=Italy
Rome
=Ivory Coast
Abidjan|Yamoussoukro
=Jamaica
Kingston
=Japan
Tokyo
=Jordan
Amman
=Kazakhstan
Astana|Nur-Sultan
=Kenya
Nairobi
=Kiribati
Tarawa
=Kosovo
Pristina
=Kuwait
Kuwait City
=Kyrgyzstan
Bishkek
=Laos
Vientiane
=Latvia
Riga
=Lebanon
Beirut
=Lesotho
Maseru
=Liberia
Monrovia
=Libya
Tripoli
=Liechtenstein
Vaduz
=Lithuania
Vilnius
=Madagascar
Antananarivo
=Malawi
Lilongwe
=Malaysia
Kuala Lumpur|Putrajaya
=Maldives
Malé
=Mali
Bamako
=Malta
Valletta
=Mauritania
Nouakchott
=Mauritius
Port Louis
=Mexico
Mexico City
=Moldova
Chisinau|Chișinău
=Mongolia
Ulaanbaatar|Ulan Bator
=Montenegro
Podgorica
=Morocco
Rabat
=Mozambique
Maputo
=Myanmar
Naypyidaw|Naypyitaw
=Namibia
Windhoek
=Nepal
Kathmandu
=Netherlands
Amsterdam
=Nicaragua
Managua
=Niger
Niamey
=Nigeria
Abuja
=North Korea
Pyongyang
=North Macedonia
Skopje
=Northern Ireland
Belfast
=Norway
Oslo
=Oman
Muscat
=Pakistan
Islamabad
=Palestine
Ramallah
=Panama
Panama City
=Papua New Guinea
Port Moresby
=Paraguay
Asuncion|Asunción
=Peru
Lima
=Philippines
Manila
=Poland
Warsaw
=Portugal
Lisbon
=Puerto Rico
San Juan
=Qatar
Doha
=Romania
Bucharest
=Rwanda
Kigali
=Saint Lucia
Castries
=Samoa
Apia
=Saudi Arabia
Riyadh
=Scotland
Edinburgh
=Senegal
Dakar
=Serbia
Belgrade
=Sierra Leone
Freetown
=Slovakia
Bratislava
=Slovenia
Ljubljana
=Solomon Islands
Honiara
=Somalia
Mogadishu
=South Africa
Pretoria
=South Korea
Seoul
=South Sudan
Juba
=Spain
Madrid
=Sri Lanka
Colombo
=Sudan
Khartoum
=Suriname
Paramaribo
=Sweden
Stockholm
=Switzerland
Bern|Berne
=Syria
Damascus
=Taiwan
Taipei
=Tajikistan
Dushanbe
=Tanzania
Dar es Salaam|Dodoma
=Thailand
Bangkok
=Togo
Lome|Lomé
=Tonga
Nuku'alofa|Nuku’alofa
=Transnistria
Tiraspol
=Trinidad and Tobago
Port of Spain
=Tunisia
Tunis
=Turkey
Ankara
=Turkmenistan
Ashgabat
=Tuvalu
Funafuti
=Uganda
Kampala
=Ukraine
Kiev|Kyiv
=United Arab Emirates
Abu Dhabi
=United Kingdom
Avon|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall
Cumbria|Derbyshire|Dorset|Essex|Gloucestershire|Hampshire|Herefordshire
Hertfordshire|Lancashire|Leicestershire|Lincolnshire|Merseyside|Northamptonshire
Northumberland|Nottinghamshire|Oxfordshire|Shropshire|Somerset|Staffordshire
Suffolk|Surrey|Sussex|Warwickshire|Westminster|Wiltshire|Worcestershire
Yorkshire
=United States
Washington|Washington D.C.|Washington DC|Washington, D.C.
=Uruguay
Montevideo
=Uzbekistan
Tashkent
=Vanuatu
Port Vila
=Venezuela
Caracas
=Vietnam
Hanoi
=Wales
Cardiff
=Yemen
Sana'a|Sanaa|Sana’a
=Zambia
Lusaka
=Zimbabwe
Harare
:place abbr
=
Ala.|Ariz.|Ark.|B.C.|Calif.|Colo.|Conn.|D.C.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|L.A.
La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Neb.
Nev.|Okla.|Ont.|Ore.|Pa.|Que.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|W.Va.|Wash.|Wis.
Wyo.
:place abbr abbr_in
=
Del.
:place zone
=
Pacific
=China
Beijing
=Russia
Moscow
=United Kingdom
London
:poss he starter
=
his
:poss i starter
=
my
:poss it starter
=
its
:poss she obj starter
=
her
:poss starter
=
your
:poss they starter
=
their
:poss we starter
=
our
:prep
=
aboard|ahead of|along|along with|alongside|amidst|amongst|apart from|around
as for|as of|as part of|as to|aside from|atop|because of|behind|beneath|beside
beyond|by means of|by virtue of|close to|contrary to|except|for the sake of
in accordance with|in addition to|in charge of|in connection with
in exchange for|in favor of|in favour of|in front of|in lieu of|in light of
in line with|in response to|in return for|in spite of|in support of|in terms of
in the case of|in the event of|in the wake of|in view of|inside|instead of|minus
next to|off|on account of|on behalf of|on top of|onto|opposite|other than|out of
outside|past|per|prior to|rather than|regardless of|relative to|subsequent to
such as|thanks to|together with|underneath|up to|upon|versus|vs|with regard to
with respect to
:prep abbr abbr_in
=
vs.
:prep lettered
=
via
:prep starter
=
above|across|against|amid|among|below|besides|between|by|despite|during|for|into
near|over|through|throughout|toward|towards|under|unlike|with|within
=*
of
=need
about
=of
at|from|in
=unsaid
without
:prep starter lettered
=
on
:prep sub
=
than
=until
till
:prep sub starter
=
after|before|since
=*
until
:prep verb vbase
=
like
:prep verb ving
=
concerning|excluding|pending|regarding
=*
including
:prep verb ving starter
=
following
:rel have
=
who'd|who've|who’d|who’ve
:rel modal
=
who'll|who’ll
:rel starter
=
who|whom|whose
=relative of things
which
:role
=*
abbot|abolitionist|academic|accountant|accuser|acquaintance|acrobat
acting president|acting prime minister|activist|actor|actuary|adjudicator
administrator|admiral|admirer|adoptee|adult|adventurer|adviser|advocate general
agent|agriculture minister|agriculture secretary|agronomist|aid worker|aide
air traffic controller|all-rounder|ally|alumnus|ambassador
ambassador extraordinary and plenipotentiary|ambulance driver|anaesthetist
analyst|anarchist|ancestor|anesthesiologist|angler|animator|announcer
anthropologist|antimonopoly minister|antiques dealer|appellant|applicant
apprentice|arbitrator|archaeologist|archdeacon|archeologist|architect|archivist
army chief|arsonist|art dealer|artist|artistic director|assessor|asset manager
assistant|assistant coach|assistant commissioner|assistant professor
assistant secretary|assistant secretary of state|associate professor|astronaut
astronomer|asylum seeker|atheist|athlete|attache|attaché|attacker|attendee
attorney general|auctioneer|auditor|auditor general|author|auto worker|autocrat
autoworker|aviator|babysitter|backer|bailiff|baker|band member|banker|bar owner
barber|barista|bartender|basketball player|bather|beautician|beekeeper|beggar
believer|beneficiary|best friend|biker|billionaire|biographer|biologist
birdwatcher|bishop|blackmailer|blacksmith|blogger|board member|bodyguard
boilermaker|bookkeeper|bookmaker|bookseller|border guard|boss|bosun|botanist
bouncer|bowler|boxer|breeder|bricklayer|brigadier|brigadier general|builder
bureaucrat|burglar|bursar|bus driver|business owner|business secretary|busker
butcher|butler|buyer|bystander|cab driver|cabbie|cabinet minister
cabinet secretary|cabinetmaker|caddie|cadet|cafe owner|caller|campaign adviser
campaign manager|campaigner|candidate|canvasser|cardiologist|care worker
caregiver|carer|caretaker|carpenter|cartoonist|cashier|caterer|cattle farmer
caucus-goer|celebrity|cellist|central banker|centre-back|centre-half|centrist
cfo|chairperson|challenger|chancellor|chancellor of the exchequer|chaplain
charge d'affaires|chargé d'affaires|charity worker|chauffeur|cheesemaker|chef
chemist|chess player|chief|chief accountant|chief adviser|chief advisor
chief analyst|chief cabinet secretary|chief constable|chief designer
chief economist|chief editor|chief engineer|chief executive
chief financial officer|chief information officer|chief inspector
chief investment officer|chief judge|chief justice|chief marketing officer
chief medical officer|chief minister|chief negotiator|chief of general staff
chief of police|chief of staff|chief of the general staff
chief operating officer|chief prosecutor|chief rabbi|chief scientific officer
chief scientist|chief secretary|chief strategist|chief superintendent
chief technology officer|chief whip|child|childcare worker|childminder
chiropractor|choirmaster|choreographer|church leader|churchwarden|citizen
city controller|city manager|civil engineer|civil servant|claimant|classmate
cleaner|clerk|client|climate scientist|climatologist|climber|club president
co-author|co-chair|co-director|co-founder|co-leader|co-ordinator|co-owner
co-pilot|co-star|co-worker|co-writer|coauthor|cobbler|colleague|colonel
columnist|comedian|comic|commander|commander in chief|commander-in-chief
commentator|commerce secretary|commercial director|commissar|commissioner
commodore|communications director|communications minister|communist|commuter
companion|company official|complainant|composer|comptroller|computer scientist
conciliator|conductor|confidant|confidante|conscript|conservationist
conservative|conservator|construction worker|consul|consul general|consultant
consumer|contender|contestant|contractor|controller|coordinator|cornerback
coroner|corporal|correspondent|cosmonaut|council leader|councillor|councilmember
councilor|counsellor|counterpart|country director|courier|cousin|coworker
coxswain|crane operator|creative director|creditor|cricketer|criminologist
critic|croupier|culprit|culture minister|culture secretary|curator|customer
customs officer|cyclist|dairy farmer|dancer|data scientist|deacon|dealer|dean
debtor|decathlete|decorator|defector|defendant|defender|defense minister
defense secretary|delivery driver|demographer|demonstrator|dentist|deputy
deputy attorney general|deputy chairperson|deputy chief|deputy chief of staff
deputy commissioner|deputy defense minister|deputy director|deputy editor
deputy finance minister|deputy foreign minister|deputy general director
deputy governor|deputy head|deputy interior minister|deputy leader|deputy mayor
deputy minister|deputy president|deputy prime minister|deputy secretary
deputy secretary of state|deputy sheriff|deputy speaker|deputy spokesperson
dermatologist|descendant|designer|detainee|detective|detective chief inspector
detective constable|detective inspector|detective sergeant
detective superintendent|detractor|developer|development minister|dictator
dietitian|diplomat|director|director general|director-general|dispatcher
dissident|distributor|district attorney|diver|docker|dockworker|doctor
domestic worker|donor|dressmaker|driller|driver|drummer|dweller|ecologist
economics professor|economist|economy minister|editor|editor in chief
editor-in-chief|education minister|education secretary|educator|elector
electrical engineer|electrician|emergencies minister
emergency situations minister|emigrant|employee|employer|employment minister
energy minister|energy secretary|entertainer|entomologist|entrepreneur
environment minister|environment secretary|environmentalist|envoy|epidemiologist
essayist|estate agent|europe minister|evacuee|evangelical|evangelist
ex-ambassador|ex-banker|ex-captain|ex-champion|ex-chancellor|ex-chief|ex-coach
ex-defense minister|ex-director|ex-finance minister|ex-foreign minister
ex-general|ex-governor|ex-interior minister|ex-king|ex-lawmaker|ex-leader
ex-manager|ex-mayor|ex-minister|ex-official|ex-player|ex-police chief|ex-premier
ex-president|ex-prime minister|ex-senator|ex-soldier|ex-teacher|examiner
executive|executive director|executive editor|executive secretary
executive vice president|expat|expatriate|expert|explorer|exporter|extremist
eyewitness|facilitator|factory worker|family member|farm worker|farmer|farmhand
farmworker|fascist|fashion designer|federal prosecutor|fellow|feminist
ferry captain|fiance|fiancee|field marshal|fighter|film critic|film director
film-maker|filmmaker|finalist|finance director|finance minister
financial director|financier|fire chief|firefighter
first deputy foreign minister|first deputy minister|first deputy prime minister
first minister|first responder|first secretary|fishmonger|flatmate
flight attendant|florist|fly-half|follower|football player|footballer|forecaster
foreign correspondent|foreign editor|foreign minister|foreign policy chief
foreign secretary|foreigner|forester|forestry minister|forklift driver|founder
fraudster|freelancer|friend|front-runner|frontrunner|fruit grower|fruit picker
full-back|fullback|fund manager|funeral director|furniture maker|gambler
game warden|gamekeeper|gamer|garbage collector|gardener|general|general director
general manager|general practitioner|general secretary|geneticist|genius
geographer|geologist|gig worker|glaciologist|glazier|globalist|goalkeeper
goalscorer|goaltender|gold medalist|golfer|government minister|governor
governor-general|graduate student|grandchild|grandmaster|grandparent
graphic designer|gravedigger|greengrocer|grocer|groundskeeper|grower|guardian
guerrilla|guest|guitarist|gymnast|gynaecologist|gynecologist|hacker|hairdresser
harbor master|harbormaster|harbour master|harbourmaster|hard-liner|hardliner
haulier|hawker|head coach|head of delegation|head of department
head of government|head of state|head teacher|head trainer|headhunter|headmaster
headteacher|health expert|health minister|health secretary|health worker
healthcare worker|hedge fund manager|heir|heptathlete|hero|heroine
high commissioner|high representative|hijacker|hiker|historian|history professor
hockey player|holidaymaker|home minister|home secretary
homeland security adviser|homeland security secretary|homeowner|hopeful
hospice worker|hospital director|hospital worker|hostage|hotel owner
hotel worker|hotelier|house majority leader|house minority leader|house speaker
householder|housekeeper|housing minister|human rights activist
human rights lawyer|humanitarian worker|hunter|hurdler|hydrologist|icon
illustrator|immigrant|immigration minister|immigration officer|immunologist
importer|incumbent|independent|independent counsel|industrialist
industry minister|infielder|influencer|informant|information minister|inmate
innkeeper|inspector|inspector general|inspector-general|instructor|insurer
insurgent|intelligence chief|intelligence officer|interim president
interim prime minister|interior minister|interior secretary|interlocutor
internationalist|interpreter|interviewee|interviewer|inventor|investigator
investor|ironmonger|ironworker|islander|jailer|janitor|jeweler|jeweller|jihadist
jogger|joiner|journalist|juror|justice|justice minister|justice secretary|kicker
kitchen worker|lab technician|labor minister|labor secretary
laboratory technician|laborer|labourer|landlord|landscaper|lathe operator
laureate|law professor|lawmaker|lawyer|lead author|lead investigator
lead negotiator|leader|leading lady|leading man|leaseholder|lecturer|left-back
leftist|legal expert|legend|liberal|libertarian|librarian|librettist|lieutenant
lieutenant colonel|lieutenant general|lieutenant governor|lifeguard
lighthouse keeper|linebacker|linguist|listener|lobbyist|local|lock-keeper
lockkeeper|locksmith|lodger|logger|lord chancellor|lord mayor|lorry driver|loser
loyalist|lumberjack|machine operator|machinist|magician|magistrate|magnate
mail carrier|maintenance worker|major|major general|majority leader|maker
manager|managing director|managing editor|manufacturer|marine|marine biologist
market analyst|marketing director|masseur|mathematician|matron|mayor|mechanic
mechanical engineer|medalist|medallist|mediator|medical examiner|mega-donor
member|member of congress|member of parliament|member of the european parliament
mercenary|merchant|meteorologist|meter reader|microbiologist|midfielder|migrant
militant|military analyst|military attache|military expert|millennial
millionaire|miner|minister|minister of agriculture|minister of culture
minister of defense|minister of economy|minister of education|minister of energy
minister of finance|minister of foreign affairs|minister of health
minister of justice|minister of state|minister of the interior
minister of transport|minority leader|missionary|moderator|mogul|monarch
monarchist|monsignor|mortician|motorist|mountaineer|musician|nanny|narrator
national security adviser|national security advisor|nationalist|naturalist
negotiator|neighbor|neurologist|neuroscientist|neurosurgeon|newcomer|news anchor
news editor|newsagent|newsreader|nobel laureate|nobel prize winner|nominee
notary|novelist|nuncio|nurse practitioner|nutritionist|objector|observer
obstetrician|oceanographer|offender|officer|oil minister|oil worker|oligarch
olympian|ombudsman|oncologist|onlooker|operative|opinion editor|opponent
opposition figure|opposition leader|opposition politician|optician|optometrist
organiser|organist|organizer|ornithologist|orphan|orthodontist|osteopath
outfielder|outsider|owner|painter|paleontologist|paralegal|paralympian|paramedic
paratrooper|parent|park ranger|parliament speaker|parliamentary speaker
parole officer|participant|party leader|party member|party official|passenger
passer-by|pastor|pathologist|patient|peace prize winner|peacekeeper|peddler
pedestrian|pediatrician|pensioner|permanent representative|permanent secretary
perpetrator|person|petitioner|petty officer|pharmacist|philanthropist
philosopher|photographer|photojournalist|physical therapist|physicist|physio
physiotherapist|pianist|pig farmer|pilgrim|pipefitter|pitcher|plaintiff|planner
planning minister|plant manager|plasterer|player|playmaker|playwright
plenipotentiary|plumber|poacher|podcaster|podiatrist|poet|point guard
police chief|police commissioner|police officer|policy analyst|policy expert
politburo member|political analyst|political correspondent|political director
political editor|political science professor|political scientist|politician
pollster|populist|porter|portfolio manager|postal worker|postdoc|postmaster
preacher|predecessor|premier|presenter|president|president-elect
presidential adviser|presidential advisor|presidential aide
presidential candidate|presidential hopeful|presidential nominee|press attache
press chief|press secretary|prime minister|prime minister-elect|principal
printmaker|prison guard|prisoner|prisons minister|probation officer|producer
professor|professor emeritus|professor of economics|professor of history
professor of law|professor of political science|program director
programme director|programmer|progressive|project manager|promoter|prosecutor
prosecutor general|protege|protester|provost|psychiatrist|psychologist
psychotherapist|public defender|public prosecutor|publican|publicist|publisher
pundit|punter|pupil|puppeteer|purser|quantity surveyor|quarterback|rabbi|racer
racing driver|radio host|radio operator|radiographer|radiologist|rail worker
railway worker|railways minister|rambler|rancher|ranger|rapper|reader
real estate agent|realtor|rear admiral|receptionist|recipient|record holder
recruiter|rector|referee|reformer|reformist|refugee|regional director|registrar
relative|religious leader|report author|reporter|representative|rescue worker
rescuer|research analyst|research fellow|researcher|reservist|resident
respondent|restaurant owner|restaurateur|restorer|retailer|retiree|reverend
rice farmer|rickshaw driver|right-back|rightist|rights activist|robber|roofer
roommate|rower|royalist|runner|runner-up|running back|running mate|sailor
sales assistant|sales clerk|sales manager|salesperson|sanitation worker
scaffolder|sceptic|scholar|schoolboy|schoolgirl|schoolteacher|science minister
scientist|screenwriter|scriptwriter|scrum-half|sculptor|secretary
secretary general|secretary of state|secretary-general|security analyst
security expert|security guard|security minister|seismologist|seller
senate majority leader|senate minority leader|senator|senior adviser
senior analyst|senior diplomat|senior economist|senior fellow|senior lecturer
senior officer|senior vice president|senior writer|separatist|sergeant|settler
sexton|shareholder|sheep farmer|shepherd|sheriff|ship captain|shipbuilder
shoemaker|shooter|shop assistant|shop owner|shop steward|shopkeeper|shopper
shortstop|sibling|signaller|signatory|singer|singer-songwriter|skater|skeptic
skier|skipper|smallholder|smuggler|sniper|snooker player|social affairs minister
social scientist|social worker|socialist|sociologist|software developer
software engineer|soldier|solicitor general|soloist|sommelier|songwriter|soprano
sound engineer|speaker|special adviser|special advisor|special agent
special counsel|special envoy|special representative|specialist|spectator
speechwriter|spiritual leader|spokesperson|sports minister|spouse|sprinter
squatter|staff member|staff writer|staffer|stalker|stallholder
state attorney general|state president|state prosecutor|state representative
state secretary|state senator|statesperson|station master|stationmaster
statistician|steelworker|stevedore|steward|stewardess|stockbroker|stonemason
store manager|store owner|strategist|street sweeper|street vendor|striker
stringer|structural engineer|student|study author|stylist|subcontractor
subscriber|successor|suffragette|superdelegate|superintendent|supermodel
supervisor|supplier|supporter|supreme leader|surfer|surgeon|surgeon general
surrogate|surveyor|survivor|swimmer|talk show host|taoiseach|tattoo artist
tax collector|taxes minister|taxi driver|taxpayer|teacher|team leader
team manager|teammate|technical director|technician|technologist|teenager
telephone operator|temp worker|tenant|tennis player|tenor|terrorist|theologian
therapist|tight end|tiler|toddler|toolmaker|tour guide|tour operator
tourism minister|tourist|toxicologist|trade minister|trade secretary
trade unionist|trader|trafficker|train conductor|train driver|trainer
tram driver|translator|transport minister|transport secretary
transportation secretary|trapper|travel agent|traveler|treasurer
treasury secretary|trooper|truck driver|truck operator|trucker|trustee|tutor
twin|tycoon|typist|umpire|under secretary|undergraduate|undersecretary
undersecretary of state|undersecretary-general|undertaker|union boss
union leader|unionist|university professor|upholsterer|user|vendor
venture capitalist|verger|veteran|veterinarian|vicar|vice admiral|vice chair
vice chancellor|vice governor|vice premier|vice president|vice-captain
vice-chancellor|vice-consul|victim|videographer|viewer|villager|vintner
violinist|virologist|visitor|vlogger|volcanologist|voter|war correspondent
warden|warehouse worker|warlord|warrant officer|watchmaker|water minister|weaver
web developer|welder|wheat farmer|whistleblower|white house chief of staff
white house correspondent|white house press secretary|wholesaler|wicketkeeper
wide receiver|winemaker|wing commander|winger|winner|witness
work and pensions secretary|worker|world champion|world number one
world number three|world number two|worshiper|worshipper|wrestler|writer
youtuber|zookeeper|zoologist
=adviser
advisor
=attorney general
prosecutor-general
=charge d'affaires
charge d’affaires
=chargé d'affaires
chargé d’affaires
=chief executive
ceo|chief exec|chief executive officer
=company or person
underwriter
=counterpart
opposite number
=defense minister
defence minister|defence secretary
=deputy defense minister
deputy defence minister
=deputy prime minister
deputy premier|vice prime minister
=doctor
medic|physician
=economy minister
economic minister
=epithet
eighteen-year-old|eleven-year-old|fifteen-year-old|fourteen-year-old|guy
nineteen-year-old|seventeen-year-old|sixteen-year-old|stranger|ten-year-old
thirteen-year-old|twelve-year-old|youngster
=foreign minister
external affairs minister|minister for foreign affairs
=head of government
head of the cabinet|head of the government
=head of state
head of the republic|head of the state
=labor minister
labour minister
=lawmaker
legislator|parliamentarian
=lawyer
attorney|barrister|counsel assisting|defence lawyer|defense attorney
defense lawyer|solicitor
=leader
ruler
=mayor
city head|head of the city|head of the town|town head
=member of parliament
mep|mla|mp|mpp|msp|td
=neighbor
neighbour
=opposition leader
leader of the opposition
=party leader
conservative leader|fianna fáil leader|fine gael leader|labour leader
lib dem leader|liberal democrat leader|plaid cymru leader|reform leader
reform uk leader|sinn fein leader|sinn féin leader|snp leader|tory leader
=police officer
constable|cop
=relation
loved one|next of kin
=senior adviser
senior advisor
=spokesperson
mouthpiece|press officer
=traveler
traveller
=vice president
veep|vice-president
:role anon
=*
functionary|government official|insider|intelligence official|official
security official|senior official|source|u.s. official|us official
:role female
=*
actress|anchorwoman|assemblywoman|aunt|ballerina|barmaid|baroness
campaign spokeswoman|chairwoman|committee chairwoman|committeewoman
company spokeswoman|congresswoman|councilwoman|countess|crown princess|daughter
daughter-in-law|deputy spokeswoman|duchess|empress|ex-wife|first lady
foreign ministry spokeswoman|girl|girlfriend|government spokeswoman|gran
granddaughter|grandma|grandmother|granny|headmistress|heiress|hostess|housewife
lady|landlady|maid|midwife|mistress|mom|mother|mother-in-law|mum|niece|nun
police spokeswoman|postmistress|presidential spokeswoman|princess|queen
saleswoman|schoolmistress|seamstress|servicewoman|sister|sister-in-law
state department spokeswoman|stateswoman|stepmother|vice chairwoman|waitress
white house spokeswoman|widow|wife|woman
=businessperson
businesswoman
=mother of children
mom-of-five|mom-of-four|mom-of-one|mom-of-six|mom-of-three|mom-of-two
mother-of-five|mother-of-four|mother-of-one|mother-of-six|mother-of-three
mother-of-two|mum-of-five|mum-of-four|mum-of-one|mum-of-six|mum-of-three
mum-of-two
=police officer
policewoman
=relation
kinswoman
=spokesperson
spokeswoman
:role group
=*
broadcaster|regulator|watchdog
:role male
=*
airman|alderman|anchorman|archbishop|army spokesman|assemblyman|ayatollah|barman
baron|batsman|boatman|boy|boyfriend|brother|brother-in-law|cameraman
campaign chairman|campaign spokesman|cardinal|chairman|chief spokesman|clergyman
cleric|co-chairman|committee chairman|committeeman|company spokesman|congressman
councilman|crown prince|dad|defence ministry spokesman|defenceman
defense ministry spokesman|defenseman|deputy chairman|deputy spokesman|draftsman
duke|emir|emperor|ex-husband|ex-policeman|father|father-in-law|ferryman|fireman
fisherman|foreign ministry spokesman|foreman|frontman|gentleman
government spokesman|grandad|granddad|grandfather|grandpa|grandson|groundsman
gunman|handyman|hubby|husband|imam|interior ministry spokesman|jury foreman|king
lifeboatman|lineman|linesman|longshoreman|lord|mailman|man|military spokesman
milkman|monk|mullah|nephew|nobleman|party chairman|patriarch|patrolman
police spokesman|pope|postman|presidential spokesman|priest|prince|quarryman
salesman|serviceman|shah|sheikh|showman|signalman|son|son-in-law
state department spokesman|statesman|stepfather|stepson|strongman|stuntman
sultan|townsman|trawlerman|tsar|uncle|vice chairman|waiter|watchman|weatherman
white house spokesman|widower
=businessperson
businessman
=father of children
dad-of-five|dad-of-four|dad-of-one|dad-of-six|dad-of-three|dad-of-two
father-of-five|father-of-four|father-of-one|father-of-six|father-of-three
father-of-two
=police officer
policeman
=relation
kinsman
=spokesperson
spokesman
:role meet
=*
fundraiser
:sayn
=
accusation|accusations|acknowledgement|acknowledgements|acknowledgment
acknowledgments|admission|admissions|advice|advices|affirmation|affirmations
allegation|allegations|anecdote|anecdotes|announcements|apologies|apology
argument|arguments|assertion|assertions|assumption|assumptions|assurance
assurances|belief|beliefs|characterisation|characterisations|characterization
characterizations|commitment|commitments|conclusion|conclusions|condemnation
condemnations|condolence|condolences|confession|confessions|confirmation
confirmations|contention|contentions|conviction|convictions|criticism|criticisms
curse|curses|decision|decisions|description|descriptions|disclosure|disclosures
endorsement|endorsements|expectation|expectations|explanation|explanations|fact
facts|falsehood|falsehoods|feelings|gossip|gossips|greetings|grievance
grievances|hypothesis|idea|ideas|implication|implications|impression|impressions
indications|insinuation|insinuations|insistence|insistences|instruction
instructions|intention|intentions|invitation|invitations|jibe|jibes
justification|justifications|misgiving|misgivings|news|newses|notion|notions
oath|oaths|objection|objections|observation|observations|opinion|opinions
outburst|outbursts|phrase|phrases|plea|pleas|prayer|prayers|prediction
predictions|prophecies|prophecy|quotation|quotations|rationale|rationales
reaction|reactions|reasonings|recommendation|recommendations|refusal|refusals
reminder|reminders|reservation|reservations|response|responses|revelation
revelations|sentiment|sentiments|slur|slurs|speculation|speculations|stance
stances|suggestions|suspicion|suspicions|tale|tales|theories|thesis|thesises
thoughts|threat|threats|tirade|tirades|tribute|tributes|truth|truths|vision
visions|warnings|wordses
=*
announcement
=certain
indication|suggestion
=uncertain
rumour|rumours
:she modal
=
she'd|she'll|she’d|she’ll
:she starter
=
she
:starter
=
additionally|anything|consequently|everything|further|hers|i|likewise|next
overall|something|thereafter|well|whoever|yes
=*
anyone
=need
due
:sub
=
as long as|even though|except that|given that|inasmuch as|insofar as|just as
now that|so long as|so that|the way|whichever|whilst
=if
as if|as though|even if|in case|lest|only if|provided that|providing that
=until
as soon as
:sub starter
=
although|as|because|how|though|what|whatever|when|where|whereas|wherever|while
why
=*
if
=if
unless
=until
once|whenever
:that starter
=
that
:they be
=
they're|they’re
:they have
=
they've|they’ve
:they modal
=
they'd|they'll|they’d|they’ll
:they obj starter
=
them
:they starter
=
they
:thing
=
Award|Awards|Bible|Constitution|First Amendment|Geneva Convention
Geneva Conventions|Koran|Magna Carta|Medal|Prize|Quran|Second Amendment|Torah
Trophy|U.S. Constitution|US Constitution|adage|adages|ads|advert|advertisement
advertisements|adverts|affidavit|affidavits|agenda|agendas|agreement|agreements
amendment|amendments|analysis|annual report|annual reports|anthems|app|apps
audio|audios|autobiographies|autopsies|autopsy|banner|banners|barometer
barometers|billboard|billboards|biographies|brochure|brochures|bulletin
bulletin board|bulletin boards|bulletins|census|censuses|certificate
certificates|charge sheet|charge sheets|chart|charts|circular|circulars|clock
clocks|commercial|commercials|communique|communiques|communiqué|communiqués
constitution|constitutions|correspondence|court document|court documents
court filing|court filings|court paper|court papers|court record|court records
data|data set|data sets|dictionaries|dictionary|directive|directives
documentaries|dossier|dossiers|encyclopedia|encyclopedias|evaluation|evaluations
exit poll|exit polls|experiment|experiments|fact sheet|fact sheets|factsheet
factsheets|filings|findings|flyer|flyers|footage|footages|graffiti|graph|graphs
gravestone|gravestones|guideline|guidelines|history|homepage|homepages|image
images|indictment|indictments|inquiries|inquiry|inscription|inscriptions
intelligence|intelligence report|intelligence reports|investigation
investigations|invoice|invoices|judgement|judgements|law|laws|lawsuit|lawsuits
leaflet|leaflets|ledger|ledgers|legal document|legal documents|legislation|lyric
lyrics|manifesto|manifestoes|media report|media reports|medical report
medical reports|memorandum|memorandums|motto|mottoes|national poll
national polls|news report|news reports|newsletter|newsletters|novels|numbers
op-eds|opinion poll|opinion polling|opinion polls|page|pages|pamphlet|pamphlets
papers|passage|passages|passport|passports|placard|placards|plaque|plaques
platforms|poems|police report|police reports|poster|posters|press account
press accounts|projection|projections|proverb|proverbs|questionnaire
questionnaires|receipt|receipts|recordings|regulation|regulations|research paper
research papers|resolution|resolutions|rulings|sayings|scoreboard|scoreboards
scripture|scriptures|slogan|slogans|songs|statistic|statistics|stories|story
telegram|telegrams|text message|text messages|textbook|textbooks|thermometer
thermometers|transcript|transcripts|treaties|treaty|verse|verses|video|videos
web site|web sites|website|websites|white paper|white papers|working paper
working papers
=certain
evidence
=particle
ad
=work
anthem|autobiography|biography|documentary|novel|op-ed|paper|poem|song
:thing lettered
=
platform
:thing meet
=
articles|blog post|blog posts|columns|diaries|diary|essays|letter|letters|memo
memoes|memoirs
=work
article|column|essay|memoir
:thing sayn
=
assessment|assessments|complaint|complaints|judgment|judgments|proposal
proposals|theory|verdict|verdicts
:thing sayn meet
=
Facebook post|Facebook posts|blog entries|blog entry|declaration|declarations
editorial|editorials|facebook post|facebook posts|joint statement
joint statements|news release|news releases|open letter|open letters
press release|press releases|press statement|press statements|testimonies
written statement|written statements
=*
statement|statements|testimony
:thing time
=
minutes
:time
=
Christmas|Christmas Day|Christmas Eve|Easter|Election Day|Friday afternoon
Friday evening|Friday morning|Friday night|Inauguration Day|Independence Day
Labor Day|Memorial Day|Monday afternoon|Monday evening|Monday morning
Monday night|New Year|New Year's Day|New Year's Eve|New Year’s Day
New Year’s Eve|Ramadan|Saturday afternoon|Saturday evening|Saturday morning
Saturday night|Sunday afternoon|Sunday evening|Sunday morning|Sunday night
Super Tuesday|Thanksgiving|Thursday afternoon|Thursday evening|Thursday morning
Thursday night|Tuesday afternoon|Tuesday evening|Tuesday morning|Tuesday night
Victory Day|Wednesday afternoon|Wednesday evening|Wednesday morning
Wednesday night|a day earlier|a day later|a few days ago|a month ago
a month earlier|a month later|a week ago|a week earlier|a week later|a year ago
a year earlier|a year later|afternoon|ago|at midnight|at night|at noon
at that time|at the moment|at the same time|at the time|at this time|autumn
centuries|century|currently|day|days|days ago|decade|decades|dusk
earlier in the day|earlier on Friday|earlier on Monday|earlier on Saturday
earlier on Sunday|earlier on Thursday|earlier on Tuesday|earlier on Wednesday
earlier this month|earlier this week|earlier this year|earlier today
early this year|evening|hour|hours|hours ago|in recent days|in recent months
in recent weeks|in recent years|in the afternoon|in the evening|in the future
in the meantime|in the morning|in the past|last April|last August|last December
last February|last Friday|last January|last July|last June|last March|last May
last Monday|last November|last October|last Saturday|last September|last Sunday
last Thursday|last Tuesday|last Wednesday|last autumn|last fall|last month
last night|last spring|last summer|last time|last week|last weekend|last winter
last year|late last month|late last week|late last year|lately|later in the day
later this month|later this week|later this year|later today|long ago|midday
midnight|minute|minutes ago|moments ago|month|months|months ago|morning
next Friday|next Monday|next Saturday|next Sunday|next Thursday|next Tuesday
next Wednesday|next day|next month|next time|next week|next weekend|next year
night|noon|nowadays|summer|the day after|the day before|the following day
the next day|the other day|the previous day|the same day|these days
this afternoon|this autumn|this evening|this fall|this month|this morning
this spring|this summer|this time|this week|this weekend|this winter|this year
those days|tomorrow morning|tomorrow night|tonight|week|weekday|weekend|weeks
weeks ago|winter|year|years|years ago|yesterday afternoon|yesterday evening
yesterday morning
=*
Friday|Monday|Saturday|Sunday|Thursday|Tuesday|Wednesday
=Friday
Fridays
=Monday
Mondays
=Saturday
Saturdays
=Sunday
Sundays
=Thursday
Thursdays
=Tuesday
Tuesdays
=Wednesday
Wednesdays
:time abbr
=
A.M.|P.M.
=Friday
Fri.
=Monday
Mon.
=Saturday
Sat.
=Thursday
Thu.|Thur.|Thurs.
=Tuesday
Tue.|Tues.
=Wednesday
Wed.
:time abbr starter
=
a.m.|p.m.
:time starter
=
earlier|later|now|recently|today|tomorrow|yesterday
:time zone
=
BST|CET|EDT|EST|GMT|UTC
:title
=
CS|HRH|Hon|Honorable|Honourable|Reps|Rev|Right Honourable|Rt. Hon.|Sens
=councillor
Cllr|Coun|Cr
=doctor
Dr
=engineer
Engr
=general
Gen
=officer
Adm|Capt|Cmdr|Col|DCI|Det|Det Con|Det Insp|Det Sgt|Det Supt|Insp|Lt|PC|Sgt|WPC
=professor
Prof
:title abbr
=
Assoc. Prof.|Asst. Prof.|Sr. Lt.|St.
=attorney general
Atty. Gen.
=congressman
Cong.
=general
Brig. Gen.|Lt. Gen.|Maj. Gen.
=lieutenant governor
Lt. Gov.
=officer
Const.|Lt. Cmdr.|Lt. Col.|Master Sgt.|Sgt. 1st Class|Sgt. Maj.|Staff Sgt.
:title abbr abbr_in
=
Ald.|Amb.|Drs.|Gens.|Govs.|H.E.|Hon.|Msgr.|Profs.|Reps.|Rev.|Sec.|Sens.|Ste.
=councillor
Cllr.
=doctor
Dr.
=engineer
Engr.|Ing.
=general
Brig.|Gen.
=governor
Gov.
=lawyer
Adv.|Barr.
=officer
Adm.|Capt.|Cdr.|Cmdr.|Col.|Cpl.|Det.|Ens.|Insp.|Lt.|Maj.|Pfc.|Pvt.|Sgt.|Spc.
Supt.
=president
Pres.
=professor
Prof.
=representative
Rep.
=senator
Sen.
:title female
=
Alhaja|Dame|Datin|Doña|Frau|Hajia|Hajiya|Her Excellency|Her Highness|Her Honour
Her Majesty|Her Royal Highness|Lady|Ma'am|Madam|Madame|Ma’am|Miss|Mlle|Mme|Mrs
Ms|Senora|Señora|Shrimati|Signora|Smt
=officer
Maj
:title female abbr
=
Smt.
:title female abbr abbr_in
=
Mlle.|Mme.|Mrs.|Ms.
:title male
=
Alhaji|Datuk|Encik|Herr|His Eminence|His Excellency|His Grace|His Highness
His Holiness|His Honour|His Majesty|His Royal Highness|Malam|Mallam|Messrs
Mister|Monsieur|Mr|Senor|Señor|Shri|Signor|Sir
:title male abbr abbr_in
=
Fr.|Messrs.|Mr.
:title role
=abbot
Abbot
=acting president
Acting President
=acting prime minister
Acting Prime Minister
=activist
Activist
=actor
Actor
=admiral
Admiral
=adviser
Adviser|Advisor
=advocate general
Advocate General
=agriculture minister
Agriculture Minister
=agriculture secretary
Agriculture Secretary
=agronomist
Agronomist
=ambassador
Ambassador
=ambassador extraordinary and plenipotentiary
Ambassador Extraordinary and Plenipotentiary
=analyst
Analyst
=antimonopoly minister
Antimonopoly Minister
=archdeacon
Archdeacon
=army chief
Army Chief
=assistant commissioner
Assistant Commissioner
=assistant professor
Assistant Professor
=assistant secretary
Assistant Secretary
=assistant secretary of state
Assistant Secretary of State
=associate professor
Associate Professor
=astronaut
Astronaut
=attorney general
Attorney General|Prosecutor-General
=auditor general
Auditor General
=author
Author
=bishop
Bishop
=brigadier
Brigadier
=brigadier general
Brigadier General
=brother
Brother
=business secretary
Business Secretary
=cabinet minister
Cabinet Minister
=cabinet secretary
Cabinet Secretary
=candidate
Candidate
=captain
Captain
=cfo
Cfo
=chairperson
Chairperson
=champion
Champion
=chancellor
Chancellor
=chancellor of the exchequer
Chancellor of the Exchequer
=chief cabinet secretary
Chief Cabinet Secretary
=chief constable
Chief Constable
=chief executive
Ceo|Chief Executive|Chief Executive Officer
=chief inspector
Chief Inspector
=chief judge
Chief Judge
=chief justice
Chief Justice
=chief minister
Chief Minister
=chief of police
Chief of Police
=chief of staff
Chief of Staff
=chief prosecutor
Chief Prosecutor
=chief rabbi
Chief Rabbi
=chief secretary
Chief Secretary
=chief superintendent
Chief Superintendent
=chief whip
Chief Whip
=city controller
City Controller
=city manager
City Manager
=coach
Coach
=colonel
Colonel
=columnist
Columnist
=commander
Commander
=commander in chief
Commander in Chief
=commander-in-chief
Commander-in-Chief
=commerce secretary
Commerce Secretary
=commissioner
Commissioner
=commodore
Commodore
=communications minister
Communications Minister
=comptroller
Comptroller
=consul
Consul
=consul general
Consul General
=controller
Controller
=corporal
Corporal
=correspondent
Correspondent
=cosmonaut
Cosmonaut
=council leader
Council Leader
=councillor
Councillor
=councilmember
Councilmember
=culture minister
Culture Minister
=culture secretary
Culture Secretary
=deacon
Deacon
=defense minister
Defence Minister|Defence Secretary|Defense Minister
=defense secretary
Defense Secretary
=delegate
Delegate
=deputy attorney general
Deputy Attorney General
=deputy chairman
Deputy Chairman
=deputy chief of staff
Deputy Chief of Staff
=deputy commissioner
Deputy Commissioner
=deputy defense minister
Deputy Defence Minister|Deputy Defense Minister
=deputy director
Deputy Director
=deputy finance minister
Deputy Finance Minister
=deputy foreign minister
Deputy Foreign Minister
=deputy governor
Deputy Governor
=deputy head
Deputy Head
=deputy interior minister
Deputy Interior Minister
=deputy mayor
Deputy Mayor
=deputy minister
Deputy Minister
=deputy president
Deputy President
=deputy prime minister
Deputy Premier|Deputy Prime Minister|Vice Prime Minister
=deputy secretary
Deputy Secretary
=deputy secretary of state
Deputy Secretary of State
=deputy sheriff
Deputy Sheriff
=deputy speaker
Deputy Speaker
=detective
Detective
=detective chief inspector
Detective Chief Inspector
=detective inspector
Detective Inspector
=detective sergeant
Detective Sergeant
=detective superintendent
Detective Superintendent
=development minister
Development Minister
=director
Director
=director general
Director General
=director-general
Director-General
=district attorney
District Attorney
=doctor
Doctor
=economist
Economist
=economy minister
Economic Minister|Economy Minister
=editor
Editor
=education minister
Education Minister
=education secretary
Education Secretary
=emergencies minister
Emergencies Minister
=emergency situations minister
Emergency Situations Minister
=employment minister
Employment Minister
=energy minister
Energy Minister
=energy secretary
Energy Secretary
=environment minister
Environment Minister
=environment secretary
Environment Secretary
=envoy
Envoy
=europe minister
Europe Minister
=ex-ambassador
Ex-Ambassador
=ex-banker
Ex-Banker
=ex-captain
Ex-Captain
=ex-champion
Ex-Champion
=ex-chancellor
Ex-Chancellor
=ex-chief
Ex-Chief
=ex-coach
Ex-Coach
=ex-defense minister
Ex-Defense Minister
=ex-director
Ex-Director
=ex-finance minister
Ex-Finance Minister
=ex-foreign minister
Ex-Foreign Minister
=ex-general
Ex-General
=ex-governor
Ex-Governor
=ex-interior minister
Ex-Interior Minister
=ex-king
Ex-King
=ex-lawmaker
Ex-Lawmaker
=ex-leader
Ex-Leader
=ex-manager
Ex-Manager
=ex-mayor
Ex-Mayor
=ex-minister
Ex-Minister
=ex-official
Ex-Official
=ex-player
Ex-Player
=ex-police chief
Ex-Police Chief
=ex-policeman
Ex-Policeman
=ex-premier
Ex-Premier
=ex-president
Ex-President
=ex-prime minister
Ex-Prime Minister
=ex-senator
Ex-Senator
=ex-soldier
Ex-Soldier
=ex-teacher
Ex-Teacher
=executive director
Executive Director
=executive secretary
Executive Secretary
=father
Father
=federal prosecutor
Federal Prosecutor
=field marshal
Field Marshal
=finance minister
Finance Minister
=first deputy foreign minister
First Deputy Foreign Minister
=first deputy minister
First Deputy Minister
=first deputy prime minister
First Deputy Prime Minister
=first minister
First Minister
=first secretary
First Secretary
=foreign minister
External Affairs Minister|Foreign Minister|Minister for Foreign Affairs
=foreign policy chief
Foreign Policy Chief
=foreign secretary
Foreign Secretary
=forestry minister
Forestry Minister
=general
General
=general secretary
General Secretary
=governor
Governor
=governor-general
Governor-General
=head coach
Head Coach
=head of government
Head of Government
=head of state
Head of State
=health minister
Health Minister
=health secretary
Health Secretary
=high commissioner
High Commissioner
=high representative
High Representative
=historian
Historian
=home minister
Home Minister
=home secretary
Home Secretary
=homeland security adviser
Homeland Security Adviser
=homeland security secretary
Homeland Security Secretary
=house speaker
House Speaker
=housing minister
Housing Minister
=immigration minister
Immigration Minister
=industry minister
Industry Minister
=information minister
Information Minister
=inspector
Inspector
=inspector general
Inspector General
=inspector-general
Inspector-General
=interim president
Interim President
=interim prime minister
Interim Prime Minister
=interior minister
Interior Minister
=interior secretary
Interior Secretary
=judge
Judge
=justice
Justice
=justice minister
Justice Minister
=justice secretary
Justice Secretary
=labor minister
Labor Minister|Labour Minister
=labor secretary
Labor Secretary
=lawmaker
Lawmaker
=lawyer
Attorney|Lawyer
=lieutenant
Lieutenant
=lieutenant colonel
Lieutenant Colonel
=lieutenant general
Lieutenant General
=lieutenant governor
Lieutenant Governor
=lord chancellor
Lord Chancellor
=lord mayor
Lord Mayor
=magistrate
Magistrate
=major
Major
=major general
Major General
=majority leader
Majority Leader
=manager
Manager
=managing director
Managing Director
=matron
Matron
=mayor
Mayor
=member of parliament
Mep|Mla|Mp|Mpp|Msp|Td
=minister
Minister
=minister of agriculture
Minister of Agriculture
=minister of culture
Minister of Culture
=minister of defense
Minister of Defense
=minister of economy
Minister of Economy
=minister of education
Minister of Education
=minister of energy
Minister of Energy
=minister of finance
Minister of Finance
=minister of foreign affairs
Minister of Foreign Affairs
=minister of health
Minister of Health
=minister of justice
Minister of Justice
=minister of state
Minister of State
=minister of the interior
Minister of the Interior
=minister of transport
Minister of Transport
=minority leader
Minority Leader
=monsignor
Monsignor
=musician
Musician
=national security adviser
National Security Adviser
=national security advisor
National Security Advisor
=nuncio
Nuncio
=nurse
Nurse
=officer
Officer
=oil minister
Oil Minister
=ombudsman
Ombudsman
=opposition leader
Leader of the Opposition|Opposition Leader
=parliament speaker
Parliament Speaker
=parliamentary speaker
Parliamentary Speaker
=party chairman
Party Chairman
=party leader
Conservative Leader|Fianna Fáil Leader|Fine Gael Leader|Labour Leader
Lib Dem Leader|Liberal Democrat Leader|Party Leader|Plaid Cymru Leader
Reform Leader|Reform Uk Leader|Sinn Fein Leader|Sinn Féin Leader|Snp Leader
Tory Leader
=pastor
Pastor
=permanent secretary
Permanent Secretary
=petty officer
Petty Officer
=planning minister
Planning Minister
=police chief
Police Chief
=police commissioner
Police Commissioner
=police officer
Constable|Garda
=premier
Premier
=president
President
=president-elect
President-Elect
=press secretary
Press Secretary
=prime minister
PM|Prime Minister
=prime minister-elect
Prime Minister-Elect
=prisons minister
Prisons Minister
=professor
Professor
=prosecutor
Prosecutor
=prosecutor general
Prosecutor General
=provost
Provost
=public prosecutor
Public Prosecutor
=rabbi
Rabbi
=railways minister
Railways Minister
=rapper
Rapper
=rear admiral
Rear Admiral
=reporter
Reporter
=representative
Representative
=reverend
Reverend
=science minister
Science Minister
=secretary
Secretary
=secretary general
Secretary General
=secretary of state
Secretary of State
=secretary-general
Secretary-General
=security minister
Security Minister
=senate majority leader
Senate Majority Leader
=senate minority leader
Senate Minority Leader
=senator
Senator
=sergeant
Sergeant
=sheriff
Sheriff
=singer
Singer
=sister
Sister
=social affairs minister
Social Affairs Minister
=solicitor general
Solicitor General
=speaker
Speaker
=special envoy
Special Envoy
=special representative
Special Representative
=spokesperson
Spokesperson
=sports minister
Sports Minister
=state attorney general
State Attorney General
=state president
State President
=state prosecutor
State Prosecutor
=state representative
State Representative
=state secretary
State Secretary
=state senator
State Senator
=superintendent
Superintendent
=supreme leader
Supreme Leader
=surgeon general
Surgeon General
=taoiseach
Taoiseach
=taxes minister
Taxes Minister
=tourism minister
Tourism Minister
=trade minister
Trade Minister
=trade secretary
Trade Secretary
=transport minister
Transport Minister
=transport secretary
Transport Secretary
=transportation secretary
Transportation Secretary
=treasurer
Treasurer
=treasury secretary
Treasury Secretary
=trooper
Trooper
=under secretary
Under Secretary
=undersecretary
Undersecretary
=undersecretary of state
Undersecretary of State
=undersecretary-general
Undersecretary-General
=vicar
Vicar
=vice admiral
Vice Admiral
=vice chancellor
Vice Chancellor
=vice governor
Vice Governor
=vice premier
Vice Premier
=vice president
Veep|Vice President|Vice-President
=warrant officer
Warrant Officer
=water minister
Water Minister
=wing commander
Wing Commander
=work and pensions secretary
Work and Pensions Secretary
:title role female
=assemblywoman
Assemblywoman
=baroness
Baroness
=businessperson
Businesswoman
=chairwoman
Chairwoman
=congresswoman
Congresswoman
=councilwoman
Councilwoman
=countess
Countess
=crown princess
Crown Princess
=duchess
Duchess
=empress
Empress
=first lady
First Lady
=mother of children
Mom-of-Five|Mom-of-Four|Mom-of-One|Mom-of-Six|Mom-of-Three|Mom-of-Two
Mother-of-Five|Mother-of-Four|Mother-of-One|Mother-of-Six|Mother-of-Three
Mother-of-Two|Mum-of-Five|Mum-of-Four|Mum-of-One|Mum-of-Six|Mum-of-Three
Mum-of-Two
=princess
Princess
=queen
Queen
=spokesperson
Spokeswoman
=vice chairwoman
Vice Chairwoman
:title role male
=alderman
Alderman
=archbishop
Archbishop
=assemblyman
Assemblyman
=ayatollah
Ayatollah
=baron
Baron
=businessperson
Businessman
=cardinal
Cardinal
=chairman
Chairman
=congressman
Congressman
=councilman
Councilman
=crown prince
Crown Prince
=duke
Duke
=emir
Emir
=emperor
Emperor
=father of children
Dad-of-Five|Dad-of-Four|Dad-of-One|Dad-of-Six|Dad-of-Three|Dad-of-Two
Father-of-Five|Father-of-Four|Father-of-One|Father-of-Six|Father-of-Three
Father-of-Two
=imam
Imam
=king
King
=lord
Lord
=mullah
Mullah
=patriarch
Patriarch
=pope
Pope
=prince
Prince
=shah
Shah
=sheikh
Sheikh
=spokesperson
Spokesman
=sultan
Sultan
=tsar
Tsar
=vice chairman
Vice Chairman
:title role org
=star
Star
:to
=
in order to|so as to
:to starter
=
to
:verb vbase
=
abandon|abate|abet|abide|abolish|abort|absorb|abuse|accelerate|access
accommodate|accompany|accomplish|accord|accredit|accumulate|accustom|achieve
acquaint|acquiesce|acquire|acquit|activate|adapt|addict|adjourn|adjust
administer|admire|adopt|adorn|advance|advertise|affect|affiliate|affix|afflict
afford|aggravate|aggregate|agitate|aid|airlift|alarm|alienate|align|allocate
allot|allow|alter|amass|amaze|amend|amplify|analyse|analyze|anger|animate|annoy
anoint|appal|appear|append|apply|appoint|appraise|approach|approve|arbitrate
archive|arise|arm|arouse|arraign|arrange|arrest|arrive|ascend|assassinate
assault|assemble|assess|assign|assist|attach|attain|attempt|attend|attract
attune|audition|authenticate|authorise|authorize|automate|avert|await|award|axe
backfire|bail|balance|balk|balloon|ban|bankroll|bar|bargain|barnstorm|base|bat
batch|bath|bathe|battle|bear|behave|behead|belie|belong|benefit|besiege|best
betray|bias|bicker|bide|bike|bilk|bind|bite|blacklist|blare|blaze|bleach|bleed
blend|bless|blister|blow|blur|boil|bolster|bolt|bomb|bombard|boost|border|borrow
bother|bottle|bounce|bowl|boycott|brace|brainstorm|brandish|brave|breach|break
breathe|breed|brew|bribe|bridge|bring|bristle|broaden|bruise|brush|brutalise
brutalize|bubble|buck|bud|budge|buffet|build|bully|bump|buoy|burden|burn|burrow
bury|bustle|buy|buzz|bypass|cajole|camp|cancel|cap|capitalise|capitalize
captivate|capture|care|careen|carry|carve|cascade|catapult|catch|cater|cause
cave|cease|cede|cement|censor|censure|center|centralise|centralize|chafe|change
chase|cheat|check|cherish|cherry-pick|chill|chime|chip|choke|choose|chop
choreograph|chronicle|churn|circle|clash|classify|clean|click|climb|clinch|cling
clobber|clog|clone|close|cloud|clutch|co-host|co-sponsor|coalesce|cobble|code
coerce|coin|coincide|collaborate|collapse|collect|collide|color|comb|combat
combine|comfort|commemorate|commence|commit|commute|compartmentalise
compartmentalize|compel|compensate|compete|compile|complete|complicate|comply
compose|compound|compress|comprise|compromise|conceal|concentrate|condense
condone|conduct|confer|confine|confiscate|conflate|conflict|confound|confront
confuse|connect|conquer|conserve|consist|consolidate|conspire|constitute
constrain|construct|consult|consume|contact|contain|contaminate|contest|contrast
contribute|control|convene|cool|cooperate|coordinate|cope|correct|correspond
corrupt|count|cover|craft|crash|crater|create|creep|cremate|criminalise
criminalize|cripple|crisscross|critique|crop|cross|crown|cruise|crumble|crush
crystallise|crystallize|cull|culminate|cultivate|curate|curb|cure|curtail|cycle
damage|dampen|dance|dart|dash|date|dazzle|deactivate|deadlock|deafen|deal|debut
decamp|deceive|decentralise|decentralize|decimate|decommission|decrease
decriminalise|decriminalize|dedicate|deduct|deepen|defame|default|defeat|defect
defer|define|deflate|deflect|defraud|defund|defy|degrade|delay|delete|deliver
delve|demean|demoralise|demoralize|dent|depart|depend|deploy|deport|depose
depress|deprive|derail|derive|descend|desert|deserve|design|designate|desire
despise|destabilise|destabilize|destine|destroy|detain|detect|deter|deteriorate
detonate|devalue|devastate|develop|devise|devolve|devote|diagnose|dictate|die
differ|differentiate|dig|digest|dignify|dilute|dim|diminish|dine|dip|disable
disadvantage|disallow|disappear|disappoint|disapprove|disarm|disassociate
disband|discard|discharge|discipline|disconnect|discourage|discredit
discriminate|disembark|disenfranchise|disengage|disgrace|disguise|disgust
dishearten|disintegrate|dislike|dislocate|dismantle|disperse|displace|display
disqualify|disregard|disrespect|disrupt|dissipate|dissolve|dissuade|distance
distinguish|distort|distract|distress|distribute|distrust|disturb|ditch|dive
divert|divide|divorce|dock|dodge|dole|dominate|don|donate|doom|dot|double
downgrade|download|drag|drape|draw|dredge|dress|drift|drink|drive|drop|drown
drum|dump|dwarf|dwindle|earn|ease|eat|eclipse|edit|educate|effect|egg|eject|eke
elect|electrify|elevate|elicit|eliminate|elongate|elude|emanate|embark|embarrass
embed|embezzle|emblazon|embody|embrace|embroil|emerge|emigrate|emit|employ
empower|enable|enact|enamor|encapsulate|encompass|encounter|encrypt|end|endanger
endure|energise|energize|enforce|engage|engender|engrave|engulf|enhance|enjoy
enlarge|enlist|enrage|enrich|enrol|enshrine|ensue|ensure|entail|enter|entertain
entice|entitle|entrench|entrust|equip|erase|erect|erode|erupt|escalate|escape
eschew|escort|espouse|evacuate|evaluate|evaporate|evict|eviscerate|evoke|evolve
exacerbate|exact|exaggerate|examine|exasperate|excavate|exceed|excel|excite
exclude|execute|exemplify|exempt|exercise|exhaust|exhibit|exile|exist|exit
exonerate|expand|expedite|expel|expend|experience|expire|explode|exploit|explore
export|expose|extend|exterminate|extinguish|extort|extract|extradite|eye|eyeball
fabricate|face|facilitate|fade|fall|falsify|falter|farm|fascinate|favor|feature
feed|fence|fertilise|fertilize|fester|feud|fib|fight|filibuster|fill|finalise
finalize|finance|fingerprint|finish|fire|fix|fixate|fizzle|flail|flank|flare
flash|flaw|flee|flicker|fling|flip|flirt|float|flock|flood|floor|flout|flow
fluctuate|fly|focus|fold|follow|forage|forbid|force|forego|foreshadow|forfeit
forge|forgive|form|formulate|fortify|foster|fracture|free|freeze|frighten|fringe
fritter|frustrate|fuel|fulfil|fulfill|fumble|function|fundraise|gain|galvanise
galvanize|gamble|gang|garner|gather|gauge|gear|generalise|generalize|generate
get|gild|give|gleam|glide|glitter|gloss|go|goad|govern|grab|graft|grant|grapple
grasp|gravitate|greet|grieve|grind|grip|grow|gun|gut|hack|halt|halve|hammer
hamper|hand|handle|handpick|hang|happen|harass|harden|hark|harm|harmonise
harmonize|harvest|hasten|hatch|hate|haul|haunt|headquarter|heal|heap|heat|heckle
hedge|heighten|help|herald|hew|hide|hijack|hike|hinder|hinge|hire|hitch|hollow
hone|honor|hook|hop|horrify|hospitalise|hospitalize|hover|huddle|hug|humanise
humanize|humble|humiliate|hunt|hurl|identify|ignite|ignore|imitate|immerse
immigrate|impact|impair|impeach|impede|implant|implement|implicate|implode
import|impose|impound|impoverish|impress|imprison|improve|impugn|inaugurate
incapacitate|incarcerate|incite|incline|include|incorporate|increase|incriminate
indict|induce|induct|industrialise|industrialize|infect|infiltrate|inflame
inflate|inflict|influence|infringe|infuriate|inherit|inhibit|initiate|inject
injure|innovate|inoculate|insert|inspect|inspire|install|instigate|insulate
insure|integrate|intensify|interact|intercept|interfere|intern|interpret
intersect|intimidate|intrigue|introduce|intrude|inundate|invade|invalidate
invent|invert|invest|investigate|invoke|involve|irritate|isolate|itch|jail|jeer
jeopardise|jeopardize|jog|join|jump|keep|kick|kidnap|kill|kiss|kneel|knock|labor
lack|lag|land|languish|lash|launch|lead|leap|lease|leave|legalise|legalize
legislate|lend|level|leverage|levy|liberate|license|lift|light|limit|line|linger
link|liquidate|list|listen|litigate|litter|live|loan|loathe|lob|locate|lock
lodge|log|look|loom|loot|lose|love|lower|lurch|lure|lurk|magnify|make
malfunction|malign|manage|maneuver|manipulate|manufacture|mar|march|marginalise
marginalize|mark|market|marry|mask|massacre|match|materialise|materialize|matter
maximise|maximize|meander|measure|mediate|meet|melt|merge|mess|metastasise
metastasize|miff|militarise|militarize|mince|mind|mingle|minimise|minimize|mire
mirror|misconstrue|mishandle|misinterpret|mislead|misplace|miss|misspeak|mistake
mistreat|misuse|mix|mobilise|mobilize|modernise|modernize|modify|monitor
mortgage|motivate|mount|mourn|move|mow|muddle|mull|murder|muster|mutiny|mystify
name|narrow|nationalise|nationalize|naturalise|naturalize|navigate|negotiate|net
neutralise|neutralize|nominate|normalise|normalize|notarise|notarize|notch|nudge
nurture|obey|obligate|oblige|obscure|obsess|obstruct|obtain|occasion|occupy
occur|offend|oil|open|operate|oppose|orchestrate|organise|organize|originate
oust|outlaw|outlive|outnumber|outpace|outsource|outweigh|overhaul|overhear
overlap|overload|overlook|overpay|overrepresent|override|overrule|oversee
overshadow|overtake|overthrow|overturn|overvalue|overwhelm|owe|own|pack|package
pander|panic|parade|paralyse|paralyze|pardon|park|parrot|parry|participate|pass
patch|patent|patrol|patronise|patronize|pave|pawn|pay|peak|peddle|peer|peg
penalise|penalize|pend|penetrate|pepper|pepper-spray|perform|perish|permit
perpetrate|perpetuate|persist|perspire|pertain|phone|photograph|pick|picket
pierce|pile|pin|pipe|pit|pitch|pivot|place|plague|plant|plaster|plod|plot|plow
plummet|plunder|plunge|pocket|poise|poison|poke|polarise|polarize|polish
politicise|politicize|pollute|pool|pop|populate|pose|possess|postpone|pounce
pound|pour|power|practice|precede|predicate|prefer|prejudice|prepare|prescribe
present|preserve|preside|pretend|prevail|prevent|prioritise|prioritize|privatise
privatize|proceed|process|prod|produce|profit|prohibit|project|proliferate
prolong|promote|prompt|prop|propel|prorogue|prosecute|protect|provide|provision
provoke|publicise|publicize|pull|pump|punch|punctuate|punish|purchase|purge
pursue|push|puzzle|qualify|quarantine|quash|race|rack|radicalise|radicalize|raid
raise|ram|ramp|range|ransom|rape|ratchet|rate|ratify|rattle|ravage|re-elect
reach|react|reap|reappoint|rearm|rebind|reboot|rebrand|rebuff|rebuild
recalibrate|recede|receive|reclaim|reconcile|reconsider|reconstruct|reconvene
recoup|recover|recruit|recur|recuse|recycle|redact|redeem|redefine|redeploy
redirect|redistribute|reduce|reel|refine|refocus|reform|refrain|reframe|refresh
refuel|refund|refurbish|regain|regard|regenerate|register|regulate|rehabilitate
reign|reimburse|reinforce|reinstate|reinvent|reinvigorate|relaunch|relax|relieve
relish|relocate|rely|remain|remand|remedy|remove|rename|render|renege
renegotiate|renew|renovate|rent|reopen|repair|repatriate|repay|repeal|repel
replace|replenish|represent|reprise|reproduce|require|reschedule|rescind|rescue
resell|resemble|resent|reserve|resettle|reshape|reshuffle|reside|resign|resonate
resort|resound|respect|rest|restore|restrain|restrict|restructure|result|resume
resurrect|retain|retake|retaliate|retell|rethink|retire|retool|retreat|retrieve
return|reunite|revamp|reverberate|revere|reverse|revert|revile|revise|revisit
revitalise|revitalize|revive|revoke|revolt|revolve|reward|rewrite|ride|riff|rig
rile|ring|riot|rise|risk|roast|rock|rocket|roil|roll|root|rotate|round|rouse|row
rub|ruin|rumble|rush|sabotage|sack|sacrifice|sadden|safeguard|sag|sail|salvage
sample|sanction|satirise|satirize|satisfy|saturate|save|scale|scam|scan|scare
scatter|schill|scoop|scramble|scrap|scratch|screen|scrub|scrutinise|scrutinize
scurry|scuttle|seal|search|secede|secure|seek|seem|seep|segregate|seize|select
self-isolate|sell|send|separate|serve|settle|sever|sew|shackle|shake|shape|share
sharpen|shatter|shell|shelve|shield|shift|shine|shock|shoot|shore|shorten|shove
showcase|shrink|shuffle|shun|shutter|shuttle|shy|sicken|sideline|simplify
simulate|sink|sit|skate|sketch|skew|skewer|skip|skirt|slander|slap|slash
slaughter|slay|sleep|slice|slide|slip|slow|slump|smack|smash|smear|smoke|smuggle
snag|snatch|snipe|soar|soften|solicit|solidify|solve|sound|sour|sow|spam|spank
spar|spare|spark|spawn|spearhead|specialise|specialize|speed|spell|spend|spike
spill|spin|spiral|splinter|spoil|spot|spotlight|spout|sprawl|spray|sprinkle|spur
spurn|squander|squeeze|stab|stabilise|stabilize|stack|stage|stagger|stagnate
stall|standardise|standardize|start|startle|starve|stay|steady|steal|steer|stem
step|stereotype|stick|stifle|stimulate|sting|stir|stitch|stoke|stop|store|strain
strand|strangle|streamline|strengthen|stretch|strew|stride|strike|strip|strive
structure|struggle|stumble|stump|stun|stunt|stymie|subdue|subject|submit
subpoena|subside|subsidise|subsidize|subvert|succeed|suck|sue|suffer|sum
supervise|supplant|supplement|supply|support|suppress|surface|surge|surpass
surprise|surrender|surround|survive|suspend|sustain|swamp|swap|swarm|sway|sweep
swell|swim|swing|swipe|swirl|switch|symbolise|symbolize|syndicate|table|tack
tackle|tag|tail|tailor|take|tally|tamp|tamper|tangle|tap|target|tarnish|task
taunt|tax|tear|tee|televise|temper|tempt|tend|terminate|terrify|terrorise
terrorize|theme|thrill|thrive|throw|thump|thwart|tick|tie|tighten|tilt|time
tinker|tip|tire|toil|tolerate|tone|topple|torpedo|torture|toss|total|touch|tow
toy|trace|track|trade|trail|train|trample|transcend|transfer|transform|transit
transition|translate|transmit|transpire|transport|trap|travel|traverse|treat
trend|trespass|trick|trigger|triple|trouble|trounce|trump|try|tumble|tune|turn
tussle|tweak|twist|unburden|uncover|undergo|underlie|undermine|underperform
understate|undervalue|underwhelm|undo|unearth|unfold|unhinge|unify|unionise
unionize|unite|unleash|unload|unnerve|unplug|unsettle|unveil|update|upend
upgrade|uphold|uproot|use|usher|utilise|utilize|vacate|vacation|vaccinate
validate|value|vandalise|vandalize|vanish|vanquish|vary|veer|verify|veto
victimise|victimize|vie|violate|wade|waffle|wage|wait|waive|wake|walk|wander
wane|warm|wash|waste|watch|water|waterboard|waver|weaken|wear|weave|weed|weigh
whack|wheeze|whip|whisk|whistle|whittle|widen|win|wind|winnow|wipe|withdraw
wither|withhold|withstand|woo|work|worsen|wrangle|wrap|wreck|wrest|wrestle|yank
yawn|yield|zoom
=*
fake
=certain
clear
=describing
top
=need
hesitate
=suppose
picture
=unsaid
abstain from|avoid|fall short of|refrain from|resist|shy away from
steer clear of|stop short of
=work
single
:verb vbase ask
=
grill|interrogate|quiz
:verb vbase ask meet
=*
interview
:verb vbase ask sayn
=
question
:verb vbase ask thing
=
poll
:verb vbase belief
=
accept|agree with|appreciate|assume|believe|conceive|consider|contemplate
disagree with|disbelieve|discover|dream|envisage|envision|fancy|feel|foresee
forget|hear|know|learn|mean|misjudge|misunderstand|overestimate|presume|realise
realize|recollect|regret|remember|rue|see|sense|side with|trust|underestimate
understand
=*
suppose
=suppose
imagine
:verb vbase belief role
=*
suspect
:verb vbase belief sayn
=
doubt
:verb vbase belief thing
=
notice
:verb vbase callv
=
accuse|air|allude|articulate|assail|attack|attribute|bash|blame|blast
boast about|boast of|brand|caricature|characterise|characterize|chastise|chide
cite|communicate|compare|complain about|complain of|convey|credit|deem|defend
demonise|demonize|denigrate|depict|describe|detail|discuss|downplay|dub|endorse
express|fault|frame|hint at|hype|idolise|idolize|lash out at|lay into|lay out
leak|liken|liken to|mandate|mischaracterise|mischaracterize|misrepresent|mock
nickname|object to|outline|paint|pan|perceive|pillory|play down|point to|portray
rail|rail against|refer|refer to|relay|rip|savage|scold|scorn|single out|slam
slate|speak about|speak of|stigmatise|stigmatize|take aim at|take issue with
talk about|talk down|talk of|talk up|tear into|term|tout|trash|typify|vilify
voice|vouch for|warn of|wave off|write off
=unsaid
misquote
:verb vbase callv deny
=
brush off|dismiss|shrug off
:verb vbase callv manner
=
applaud|celebrate|compliment|congratulate|salute|welcome
:verb vbase callv manner starter
=
thank
:verb vbase callv meet
=
debate|talk
=work
lecture
:verb vbase callv object
=
admonish|belittle|berate|castigate|commend|condemn|criticise|criticize|decry
denounce|deplore|deride|disparage|excoriate|hail|lambast|lambaste|laud|reprimand
ridicule|upbraid
:verb vbase callv object sayn
=
praise|rebuke
:verb vbase callv role
=*
champion
:verb vbase callv sayn
=
call|quote|view
:verb vbase callv thing
=
label
:verb vbase callv thing sayn meet
=
address
:verb vbase decide
=
opt|vote
:verb vbase deny
=
brush aside|contradict|debunk|disavow|disclaim|discount|disown|laugh at
laugh off|pooh-pooh|rebut|recant|refute|reject|renounce|repudiate|retract
rubbish|rule out|scoff at|walk back
:verb vbase evidence
=
demonstrate|establish|find|illustrate|point toward|point towards|prove
substantiate
:verb vbase evidence meet
=
show
:verb vbase evidence thing
=
document
:verb vbase group
=
board|campaign|caucus|channel|institute
=*
bank|commission|couple|court|crowd|fund
=team
staff
:verb vbase group lettered
=*
team
:verb vbase infin
=
appeal for|argue for|call for|call on|call upon|challenge|clamor|dare|egg on
encourage|enjoin|entreat|exhort|invite|lobby|press for|pressure|push for|summon
:verb vbase infin belief
=
aim|anticipate|aspire|expect|intend|long|want|wish|yearn
:verb vbase infin belief measure thing lettered
=
plan
:verb vbase infin belief sayn
=
hope
:verb vbase infin group
=
press
:verb vbase infin sayn
=
appeal
:verb vbase infin thing
=
petition
:verb vbase lettered
=
annex|block
:verb vbase manner
=
beam|begin|blink|blush|boo|bow|cackle|chime in|chuckle|clap|continue|cough|crack
crack up|cringe|despair|fidget|flinch|frown|fume|gaze|gesture|giggle|glare|go on
grimace|grin|guffaw|gulp|hoot|hum|interrupt|kid|laugh|lean|marvel|nod|pause|rage
rejoice|scowl|seethe|shrug|shudder|simmer|smile|smirk|snicker|sniffle|snigger
snort|stare|swallow|tremble|wave|weep|wince|wink
:verb vbase manner sayn lettered
=
point
:verb vbase measure
=
age|rank|schedule|size|taste
=*
need
:verb vbase meet
=
chat|exchange|rally
=*
visit
=visit
tour|trip
:verb vbase refuse
=
decline|fail|neglect|omit|refuse
:verb vbase role
=*
anchor|associate|batter|broker|captain|chair|coach|convert|convict|cook|delegate
engineer|fan|graduate|guard|guide|head|host|jockey|judge|mentor|moderate|nurse
partner|pilot|pioneer|rebel|rival|shadow|sponsor|spy|star|substitute|vet
:verb vbase say
=
acknowledge|add|admit|affirm|allege|announce|apologise|apologize|argue|assert
attest|aver|avow|bemoan|blurt out|brag|calculate|caveat|certify|chip in|clarify
complain|concede|conclude|concur|confess|confide|conjecture|contend|counter
counterclaim|crow|declare|deduce|demur|determine|digress|disagree|disclose
divulge|echo|editorialise|editorialize|elaborate|elucidate|emphasise|emphasize
enthuse|exclaim|explain|expound|express the hope|express the view|extol
extrapolate|exult|fire back|foretell|gloat|go on to add|go on to say|gripe
grouse|gush|highlight|hold|hold the view|hypothesise|hypothesize|imply|infer
insinuate|insist|interject|interpose|intervene|intimate|justify|lament|lash out
maintain|make clear|make it clear|make it plain|make plain|make the case
make the point|misstate|moralise|moralize|muse|narrate|nitpick|object|observe
opine|overstate|paraphrase|pipe up|point out|pontificate|posit|postulate|pray
preach|predict|preface|proclaim|profess|pronounce|prophesy|protest|purport
quibble|rationalise|rationalize|rave|reaffirm|reason|reassert|recall|recap
recognise|recognize|recount|reflect|reiterate|relate|remonstrate|repeat|restate
say|sermonise|sermonize|shoot back|signal|snap back|speak|speak out|specify
speculate|spell out|state|stipulate|stress|sum up|summarise|summarize|surmise
take the view|testify|theorise|theorize|trumpet|underline|underscore|utter|vent
venture|voice the hope|vouch|weigh in|whine
=reply
rejoin|respond|retort
:verb vbase say ask
=
enquire|inquire|ponder|wonder
:verb vbase say ask infin
=
ask
:verb vbase say ask sayn
=
query
:verb vbase say belief
=
fret|guess|reckon|think
:verb vbase say belief sayn
=
fear|worry
:verb vbase say belief thing
=
figure
:verb vbase say decide
=
rule
:verb vbase say decide thing
=
decree
:verb vbase say deny
=
deny|dispute
:verb vbase say evidence
=
confirm|corroborate|indicate|reveal|suggest
:verb vbase say infin
=
agree|beg|beseech|consent|implore|plead|swear|threaten|undertake|urge
=perform
direct
:verb vbase say infin decide
=
decide|resolve
:verb vbase say infin object
=
propose|recommend
:verb vbase say infin object role
=*
advocate
:verb vbase say infin object sayn
=
demand
:verb vbase say infin role
=*
volunteer
:verb vbase say infin sayn
=
claim|command|guarantee|offer|pledge|promise|request|vow
:verb vbase say infin thing
=
order
:verb vbase say manner
=
bark|bellow|boom|call out|cheer|chorus|croak|cry out|deadpan|drawl|drone|gasp
groan|growl|grumble|grunt|hiss|howl|intone|jest|jot|moan|mumble|murmur|mutter
pant|purr|rasp|roar|scoff|scream|screech|scribble|shout out|shriek|sigh|snap
snarl|sneer|sniff|sob|spit|squeal|stammer|stutter|tease|thunder|wail|whisper
wisecrack|yell
=perform
recite|sing
:verb vbase say manner sayn
=
chant|cry|joke|quip|shout
:verb vbase say role
=lawyer
counsel
:verb vbase say sayn
=
boast|charge|comment|hint|mention|rant|remark
=*
reply
=reply
answer
:verb vbase say tell infin
=
advise|caution|forewarn|instruct|warn
:verb vbase say thing
=
estimate
:verb vbase say thing meet
=
note
=work
report
:verb vbase say write
=
retweet
=perform
write
:verb vbase say write thing
=
blog
=naming
caption
:verb vbase say write thing meet
=*
post
:verb vbase say write thing sayn meet
=*
tweet
:verb vbase sayn
=
concern|excuse|insult|jab|position|reference|stand|toast|word
=uncertain
lie|rumor
:verb vbase starter
=
last|please
:verb vbase tell
=
alert|assure|convince|inform|notify|reassure|remind
:verb vbase tell infin
=
persuade|tell
:verb vbase tell thing
=
brief
:verb vbase thing
=
act|audit|bill|budget|charter|clip|contract|dispatch|file|index|map|probe
research|review|script|sentence|suit|survey|tape|test|warrant
=*
account
=certain
record
=naming
headline
=work
film|play|study
:verb vbase thing meet
=
program
=work
book
:verb vbase time
=
dawn|spring
:verb vbase vpart
=
become|come|overcome|overrun|run
:verb vbase vpast
=
beat|bore|lay
:verb vbase vpast vpart
=
beset|bet|bid|burst|cast|cost|cut|fit|ground|hit|hurt|offset|outfit|put|quit
recast|reset|rid|shed|shut|split|spread|thrust|undercut|upset|wound
=need
set
:verb vbase vpast vpart callv
=
set out
:verb vbase vpast vpart callv meet
=
broadcast
:verb vbase vpast vpart manner
=
cut in
:verb vbase vpast vpart say
=
hit back|hit out|let slip|put it|put it another way|put it like this
put it this way|read out
=*
read
:verb vbase vpast vpart say thing
=
forecast
:verb vbase vpast vpart starter
=suppose
let
:verb vbase write
=
circulate|fax|issue|print|publish|repost|reprint|telegraph|text|wire
=perform
pen
:verb vbase write lettered
=
type
:verb vbase write thing
=
cable|draft
=certain
sign
:verb vbase write thing sayn meet
=
e-mail|email|release
=*
message
:verb ving
=
abandoning|abating|abetting|abiding|abolishing|aborting|absorbing|abusing
accelerating|accessing|accommodating|accompanying|accomplishing|accounting
accrediting|accumulating|accustoming|achieving|acquainting|acquiescing|acquiring
acquitting|acting|activating|adapting|addicting|adjourning|adjusting
administering|admiring|adopting|adorning|advancing|advertising|affecting
affiliating|affixing|afflicting|affording|aggravating|aggregating|aging
agitating|aiding|airlifting|alarming|alienating|aligning|allocating|allotting
allowing|altering|amassing|amazing|amending|amplifying|analysing|analyzing
anchoring|angering|animating|annexing|annoying|anointing|appalling|appearing
appending|applying|appointing|appraising|approaching|approving|arbitrating
archiving|arising|arming|arousing|arraigning|arranging|arresting|arriving
ascending|assassinating|assaulting|assembling|assessing|assigning|assisting
associating|attaching|attaining|attempting|attending|attracting|attuning
auditing|auditioning|authenticating|authorising|authorizing|automating|averting
awaiting|awarding|axing|backfiring|backing|bailing|balancing|balking|ballooning
banking|bankrolling|banning|bargaining|barnstorming|barring|basing|batching
bathing|battering|batting|battling|bearing|beating|becoming|behaving|beheading
belonging|belying|benefiting|benefitting|besetting|besieging|besting|betraying
betting|biasing|biassing|bickering|bidding|biding|biking|bilking|billing|binding
biting|blacklisting|blaring|blazing|bleaching|bleeding|blending|blessing
blistering|blocking|blowing|blurring|boarding|boiling|bolstering|bolting
bombarding|bombing|booking|boosting|bordering|boring|borrowing|bothering
bottling|bouncing|bowling|boycotting|bracing|brainstorming|brandishing|braving
breaching|breaking|breathing|breeding|brewing|bribing|bridging|bringing
bristling|broadening|brokering|bruising|brushing|brutalising|brutalizing
bubbling|bucking|budding|budgeting|budging|buffeting|building|bullying|bumping
buoying|burdening|burning|burrowing|bursting|burying|bustling|buying|buzzing
bypassing|cajoling|campaigning|camping|canceling|cancelling|capitalising
capitalizing|capping|captaining|captivating|capturing|careening|caring|carrying
carving|cascading|casting|catapulting|catching|catering|caucusing|causing|caving
ceasing|ceding|cementing|censoring|censuring|centering|centralising|centralizing
chafing|chairing|changing|channeling|channelling|chartering|chasing|chatting
cheating|checking|cherishing|cherry-picking|chilling|chiming|chipping|choking
choosing|chopping|choreographing|chronicling|churning|circling|clashing
classifying|cleaning|clearing|clicking|climbing|clinching|clinging|clipping
clobbering|clogging|cloning|closing|clouding|clutching|co-hosting|co-sponsoring
coaching|coalescing|cobbling|coding|coercing|coinciding|coining|collaborating
collapsing|collecting|colliding|coloring|combating|combatting|combing|combining
comforting|coming|commemorating|commencing|commissioning|committing|commuting
compartmentalising|compartmentalizing|compelling|compensating|competing
compiling|completing|complicating|complying|composing|compounding|compressing
comprising|compromising|concealing|concentrating|condensing|condoning|conducting
conferring|confining|confiscating|conflating|conflicting|confounding|confronting
confusing|connecting|conquering|conserving|consisting|consolidating|conspiring
constituting|constraining|constructing|consulting|consuming|contacting
containing|contaminating|contesting|contracting|contrasting|contributing
controlling|convening|converting|convicting|cooking|cooling|cooperating
coordinating|coping|correcting|corresponding|corrupting|costing|counting
coupling|courting|covering|crafting|crashing|cratering|creating|creeping
cremating|criminalising|criminalizing|crippling|crisscrossing|critiquing
cropping|crossing|crowding|crowning|cruising|crumbling|crushing|crystallising
crystallizing|culling|culminating|cultivating|curating|curbing|curing|curtailing
cutting|cycling|damaging|dampening|dancing|darting|dashing|dating|dawning
dazzling|deactivating|deadlocking|deafening|dealing|debuting|decamping|deceiving
decentralising|decentralizing|decimating|decommissioning|decreasing
decriminalising|decriminalizing|dedicating|deducting|deepening|defaming
defaulting|defeating|defecting|deferring|defining|deflating|deflecting
defrauding|defunding|defying|degrading|delaying|delegating|deleting|delivering
delving|demeaning|demoralising|demoralizing|denting|departing|depending
deploying|deporting|deposing|depressing|depriving|derailing|deriving|descending
deserting|deserving|designating|designing|desiring|despising|destabilising
destabilizing|destining|destroying|detaining|detecting|deteriorating|deterring
detonating|devaluing|devastating|developing|devising|devolving|devoting
diagnosing|dictating|differentiating|differing|digesting|digging|dignifying
diluting|diminishing|dimming|dining|dipping|disabling|disadvantaging|disallowing
disappearing|disappointing|disapproving|disarming|disassociating|disbanding
discarding|discharging|disciplining|disconnecting|discouraging|discrediting
discriminating|disembarking|disenfranchising|disengaging|disgracing|disguising
disgusting|disheartening|disintegrating|disliking|dislocating|dismantling
dispatching|dispersing|displacing|displaying|disqualifying|disregarding
disrespecting|disrupting|dissipating|dissolving|dissuading|distancing
distinguishing|distorting|distracting|distressing|distributing|distrusting
disturbing|ditching|diverting|dividing|diving|divorcing|docking|dodging|doling
dominating|donating|donning|dooming|dotting|doubling|downgrading|downloading
dragging|draping|drawing|dredging|dressing|drifting|drinking|driving|dropping
drowning|drumming|dumping|dwarfing|dwindling|dying|earning|easing|eating
eclipsing|editing|educating|effecting|egging|ejecting|eking|electing
electrifying|elevating|eliciting|eliminating|elongating|eluding|emanating
embarking|embarrassing|embedding|embezzling|emblazoning|embodying|embracing
embroiling|emerging|emigrating|emitting|employing|empowering|enabling|enacting
enamoring|encapsulating|encompassing|encountering|encrypting|endangering|ending
enduring|energising|energizing|enforcing|engaging|engendering|engineering
engraving|engulfing|enhancing|enjoying|enlarging|enlisting|enraging|enriching
enrolling|enshrining|ensuing|ensuring|entailing|entering|entertaining|enticing
entitling|entrenching|entrusting|equipping|erasing|erecting|eroding|erupting
escalating|escaping|eschewing|escorting|espousing|evacuating|evaluating
evaporating|evicting|eviscerating|evoking|evolving|exacerbating|exacting
exaggerating|examining|exasperating|excavating|exceeding|excelling|exchanging
exciting|excusing|executing|exemplifying|exempting|exercising|exhausting
exhibiting|exiling|existing|exiting|exonerating|expanding|expediting|expelling
expending|experiencing|expiring|exploding|exploiting|exploring|exporting
exposing|extending|exterminating|extinguishing|extorting|extracting|extraditing
eyeballing|eyeing|fabricating|facilitating|facing|fading|faking|falling
falsifying|faltering|fanning|farming|fascinating|favoring|featuring|feeding
fencing|fertilising|fertilizing|festering|feuding|fibbing|fighting|filibustering
filling|filming|finalising|finalizing|financing|fingerprinting|finishing|firing
fitting|fixating|fixing|fizzling|flailing|flanking|flaring|flashing|flawing
fleeing|flickering|flinging|flipping|flirting|floating|flocking|flooding
flooring|flouting|flowing|fluctuating|flying|focusing|focussing|folding|foraging
forbidding|forcing|foregoing|foreshadowing|forfeiting|forging|forgiving|forming
formulating|fortifying|fostering|fracturing|freeing|freezing|frightening
fringing|frittering|frustrating|fueling|fuelling|fulfilling|fumbling|functioning
funding|fundraising|gaining|galvanising|galvanizing|gambling|ganging|garnering
gauging|gearing|generalising|generalizing|generating|getting|gilding|giving
gleaming|gliding|glittering|glossing|goading|governing|grabbing|graduating
grafting|granting|grappling|grasping|gravitating|grieving|grinding|gripping
grounding|growing|guarding|guiding|gunning|gutting|hacking|halting|halving
hammering|hampering|handing|handling|handpicking|hanging|happening|harassing
hardening|harking|harming|harmonising|harmonizing|harvesting|hastening|hatching
hating|hauling|haunting|headlining|headquartering|healing|heaping|heating
heckling|hedging|heightening|helping|heralding|hesitating|hewing|hiding
hijacking|hiking|hindering|hinging|hiring|hitching|hitting|hollowing|honing
honoring|hooking|hopping|horrifying|hospitalising|hospitalizing|hosting|hovering
huddling|hugging|humanising|humanizing|humbling|humiliating|hunting|hurling
hurting|identifying|igniting|ignoring|imitating|immersing|immigrating|impacting
impairing|impeaching|impeding|implanting|implementing|implicating|imploding
importing|imposing|impounding|impoverishing|impressing|imprisoning|improving
impugning|inaugurating|incapacitating|incarcerating|inciting|inclining
incorporating|increasing|incriminating|indexing|indicting|inducing|inducting
industrialising|industrializing|infecting|infiltrating|inflaming|inflating
inflicting|influencing|infringing|infuriating|inheriting|inhibiting|initiating
injecting|injuring|innovating|inoculating|inserting|inspecting|inspiring
installing|instigating|instituting|insulating|insulting|insuring|integrating
intensifying|interacting|intercepting|interfering|interning|interpreting
intersecting|intimidating|intriguing|introducing|intruding|inundating|invading
invalidating|inventing|inverting|investigating|investing|invoking|involving
irritating|isolating|itching|jabbing|jailing|jeering|jeopardising|jeopardizing
jockeying|jogging|joining|judging|jumping|keeping|kicking|kidnapping|killing
kissing|kneeling|knocking|laboring|lacking|lagging|landing|languishing|lashing
lasting|launching|laying|leading|leaping|leasing|leaving|legalising|legalizing
legislating|lending|letting|leveling|levelling|leveraging|levying|liberating
licensing|lifting|lighting|liking|limiting|lingering|lining|linking|liquidating
listening|listing|litigating|littering|living|loaning|loathing|lobbing|locating
locking|lodging|logging|looking|looming|looting|losing|loving|lowering|lurching
luring|lurking|lying|magnifying|making|malfunctioning|maligning|managing
maneuvering|manipulating|manufacturing|mapping|marching|marginalising
marginalizing|marketing|marking|marring|marrying|masking|massacring|matching
materialising|materializing|mattering|maximising|maximizing|meandering|measuring
mediating|melting|mentoring|merging|messing|metastasising|metastasizing|miffing
militarising|militarizing|mincing|minding|mingling|minimising|minimizing|miring
mirroring|misconstruing|mishandling|misinterpreting|misleading|misplacing
missing|misspeaking|mistaking|mistreating|misusing|mixing|mobilising|mobilizing
moderating|modernising|modernizing|modifying|monitoring|mortgaging|motivating
mounting|mourning|moving|mowing|muddling|mulling|murdering|mustering|mutinying
mystifying|naming|narrowing|nationalising|nationalizing|naturalising
naturalizing|navigating|needing|negotiating|netting|neutralising|neutralizing
nominating|normalising|normalizing|notarising|notarizing|notching|nudging
nursing|nurturing|obeying|obligating|obliging|obscuring|obsessing|obstructing
obtaining|occasioning|occupying|occurring|offending|offsetting|oiling|opening
operating|opposing|orchestrating|organising|organizing|originating|ousting
outfitting|outlawing|outliving|outnumbering|outpacing|outsourcing|outweighing
overcoming|overhauling|overhearing|overlapping|overloading|overlooking
overpaying|overrepresenting|overriding|overruling|overrunning|overseeing
overshadowing|overtaking|overthrowing|overturning|overvaluing|overwhelming|owing
owning|packaging|packing|pandering|panicking|parading|paralysing|paralyzing
pardoning|parking|parroting|parrying|participating|partnering|passing|patching
patenting|patrolling|patronising|patronizing|paving|pawning|paying|peaking
peddling|peering|pegging|penalising|penalizing|penetrating|pepper-spraying
peppering|performing|perishing|permitting|perpetrating|perpetuating|persisting
perspiring|pertaining|phoning|photographing|picketing|picking|picturing|piercing
piling|piloting|pinning|pioneering|piping|pitching|pitting|pivoting|placing
plaguing|planting|plastering|playing|pleasing|plodding|plotting|plowing
plummeting|plundering|plunging|pocketing|poising|poisoning|poking|polarising
polarizing|polishing|politicising|politicizing|polluting|pooling|popping
populating|posing|positioning|possessing|postponing|pouncing|pounding|pouring
powering|practicing|preceding|predicating|preferring|prejudicing|preparing
prescribing|presenting|preserving|presiding|pretending|prevailing|preventing
prioritising|prioritizing|privatising|privatizing|probing|proceeding|processing
prodding|producing|profiting|programming|prohibiting|projecting|proliferating
prolonging|promoting|prompting|propelling|propping|proroguing|prosecuting
protecting|providing|provisioning|provoking|publicising|publicizing|pulling
pumping|punching|punctuating|punishing|purchasing|purging|pursuing|pushing
putting|puzzling|qualifying|quarantining|quashing|quitting|racing|racking
radicalising|radicalizing|raiding|raising|rallying|ramming|ramping|ranging
ranking|ransoming|raping|ratcheting|ratifying|rating|rattling|ravaging
re-electing|reaching|reacting|reaping|reappointing|rearming|rebelling|rebinding
rebooting|rebranding|rebuffing|rebuilding|recalibrating|recasting|receding
receiving|reclaiming|reconciling|reconsidering|reconstructing|reconvening
recouping|recovering|recruiting|recurring|recusing|recycling|redacting|redeeming
redefining|redeploying|redirecting|redistributing|reducing|reeling|referencing
refining|refocusing|reforming|refraining|reframing|refreshing|refueling
refuelling|refunding|refurbishing|regaining|regenerating|registering|regulating
rehabilitating|reigning|reimbursing|reinforcing|reinstating|reinventing
reinvigorating|relaunching|relaxing|relieving|relishing|relocating|relying
remaining|remanding|remedying|removing|renaming|rendering|reneging|renegotiating
renewing|renovating|renting|reopening|repairing|repatriating|repaying|repealing
repeling|repelling|replacing|replenishing|representing|reprising|reproducing
requiring|rescheduling|rescinding|rescuing|researching|reselling|resembling
resenting|reserving|resetting|resettling|reshaping|reshuffling|residing
resigning|resonating|resorting|resounding|respecting|resting|restoring
restraining|restricting|restructuring|resulting|resuming|resurrecting|retaining
retaking|retaliating|retelling|rethinking|retiring|retooling|retreating
retrieving|returning|reuniting|revamping|reverberating|revering|reversing
reverting|reviewing|reviling|revising|revisiting|revitalising|revitalizing
reviving|revoking|revolting|revolving|rewarding|rewriting|ridding|riding|riffing
rigging|riling|ringing|rioting|rising|risking|rivaling|rivalling|roasting
rocketing|rocking|roiling|rolling|rooting|rotating|rounding|rousing|rowing
rubbing|ruining|rumbling|rumoring|running|rushing|sabotaging|sacking|sacrificing
saddening|safeguarding|sagging|sailing|salvaging|sampling|sanctioning|satirising
satirizing|satisfying|saturating|saving|scaling|scamming|scanning|scaring
scattering|scheduling|schilling|scooping|scrambling|scrapping|scratching
screening|scripting|scrubbing|scrutinising|scrutinizing|scurrying|scuttling
sealing|searching|seceding|securing|seeking|seeming|seeping|segregating|seizing
selecting|self-isolating|selling|sending|sentencing|separating|serving|setting
settling|severing|sewing|shackling|shadowing|shaking|shaping|sharing|sharpening
shattering|shedding|shelling|shelving|shielding|shifting|shining|shocking
shooting|shoring|shortening|shoving|showcasing|shrinking|shuffling|shunning
shuttering|shutting|shuttling|shying|sickening|sidelining|simplifying|simulating
singling|sinking|sitting|sizing|skating|sketching|skewering|skewing|skipping
skirting|slandering|slapping|slashing|slaughtering|slaying|sleeping|slicing
sliding|slipping|slowing|slumping|smacking|smashing|smearing|smoking|smuggling
snagging|snatching|sniping|soaring|softening|soliciting|solidifying|solving
sounding|souring|sowing|spamming|spanking|sparing|sparking|sparring|spawning
spearheading|specialising|specializing|speeding|spelling|spending|spiking
spilling|spinning|spiraling|spiralling|splintering|splitting|spoiling|sponsoring
spotlighting|spotting|spouting|sprawling|spraying|spreading|springing|sprinkling
spurning|spurring|spying|squandering|squeezing|stabbing|stabilising|stabilizing
stacking|staffing|staggering|staging|stagnating|stalling|standardising
standardizing|standing|starring|starting|startling|starving|staying|steadying
stealing|steering|stemming|stepping|stereotyping|sticking|stifling|stimulating
stinging|stirring|stitching|stoking|stopping|storing|straining|stranding
strangling|streamlining|strengthening|stretching|strewing|striding|striking
stripping|striving|structuring|struggling|studying|stumbling|stumping|stunning
stunting|stymying|subduing|subjecting|submitting|subpoenaing|subsiding
subsidising|subsidizing|substituting|subverting|succeeding|sucking|suffering
suing|suiting|summing|supervising|supplanting|supplementing|supplying|supporting
suppressing|surfacing|surging|surpassing|surprising|surrendering|surrounding
surveying|surviving|suspending|sustaining|swamping|swapping|swarming|swaying
sweeping|swelling|swimming|swinging|swiping|swirling|switching|symbolising
symbolizing|syndicating|tabling|tacking|tackling|tagging|tailing|tailoring
taking|tallying|tampering|tamping|tangling|taping|tapping|targeting|tarnishing
tasking|tasting|taunting|taxing|teaming|tearing|teeing|televising|tempering
tempting|tending|terminating|terrifying|terrorising|terrorizing|testing|theming
thrilling|thriving|throwing|thrusting|thumping|thwarting|ticking|tightening
tilting|timing|tinkering|tipping|tiring|toasting|toiling|tolerating|toning
topping|toppling|torpedoing|torturing|tossing|totaling|totalling|touching
touring|towing|toying|tracing|tracking|trading|trailing|training|trampling
transcending|transferring|transforming|transiting|transitioning|translating
transmitting|transpiring|transporting|trapping|traveling|travelling|traversing
treating|trending|trespassing|tricking|triggering|tripling|tripping|troubling
trouncing|trumping|trying|tumbling|tuning|turning|tussling|tweaking|twisting
tying|unburdening|uncovering|undercutting|undergoing|underlying|undermining
underperforming|understating|undervaluing|underwhelming|undoing|unearthing
unfolding|unhinging|unifying|unionising|unionizing|uniting|unleashing|unloading
unnerving|unplugging|unsettling|unveiling|updating|upending|upgrading|upholding
uprooting|upsetting|ushering|utilising|utilizing|vacating|vacationing
vaccinating|validating|valuing|vandalising|vandalizing|vanishing|vanquishing
varying|veering|verifying|vetoing|vetting|victimising|victimizing|violating
visiting|vying|wading|waffling|waging|waiting|waiving|waking|walking|wandering
waning|warming|warranting|washing|wasting|watching|waterboarding|watering
wavering|weakening|wearing|weaving|weeding|weighing|whacking|wheezing|whipping
whisking|whistling|whittling|widening|winding|winning|winnowing|wiping
withdrawing|withering|withholding|withstanding|witnessing|wooing|wording|working
worsening|wounding|wrangling|wrapping|wrecking|wresting|wrestling|yanking
yawning|yielding|zooming
=naming
heading
=need
going
=unsaid
abstaining from|avoiding|falling short of|refraining from|resisting
shying away from|steering clear of|stopping short of
:verb ving ask
=
grilling|interrogating|interviewing|questioning|quizzing
:verb ving ask thing
=
polling
:verb ving belief
=
accepting|agreeing with|appreciating|assuming|believing|conceiving|considering
contemplating|disagreeing with|disbelieving|discovering|doubting|dreaming
envisaging|envisioning|fancying|foreseeing|forgetting|imagining|knowing|learning
meaning|misjudging|misunderstanding|noticing|overestimating|presuming|realising
realizing|recollecting|regretting|remembering|ruing|seeing|sensing|siding with
supposing|suspecting|trusting|underestimating|understanding
:verb ving belief meet
=
hearing
:verb ving belief sayn
=
feeling
:verb ving callv
=
accusing|addressing|airing|alluding|articulating|assailing|attacking|attributing
bashing|blaming|blasting|boasting about|boasting of|branding|broadcasting
calling|caricaturing|championing|characterising|characterizing|chastising
chiding|citing|communicating|comparing|complaining about|complaining of
conveying|crediting|debating|deeming|defending|demonising|demonizing|denigrating
depicting|describing|detailing|discussing|downplaying|dubbing|endorsing
expressing|faulting|framing|hinting at|hyping|idolising|idolizing|labeling
labelling|lashing out at|laying into|laying out|leaking|lecturing|likening
likening to|mandating|mischaracterising|mischaracterizing|misrepresenting
mocking|nicknaming|objecting to|outlining|panning|perceiving|pillorying
playing down|pointing to|portraying|quoting|railing|railing against|referring
referring to|relaying|ripping|savaging|scolding|scorning|setting out
singling out|slamming|slating|speaking about|speaking of|stigmatising
stigmatizing|taking aim at|taking issue with|talking|talking about|talking down
talking of|talking up|tearing into|terming|touting|trashing|typifying|viewing
vilifying|voicing|vouching for|warning of|waving off|writing off
=unsaid
misquoting
=work
painting
:verb ving callv deny
=
brushing off|dismissing|shrugging off
:verb ving callv manner
=
applauding|celebrating|complimenting|congratulating|saluting|thanking|welcoming
:verb ving callv object
=
admonishing|belittling|berating|castigating|commending|condemning|criticising
criticizing|decrying|denouncing|deploring|deriding|disparaging|excoriating
hailing|lambasting|lauding|praising|rebuking|reprimanding|ridiculing|upbraiding
:verb ving decide
=
opting|voting
:verb ving deny
=
brushing aside|contradicting|debunking|disavowing|disclaiming|discounting
disowning|laughing at|laughing off|pooh-poohing|rebutting|recanting|refuting
rejecting|renouncing|repudiating|retracting|rubbishing|ruling out|scoffing at
walking back
:verb ving evidence
=
demonstrating|documenting|establishing|finding|illustrating|pointing toward
pointing towards|proving|showing|substantiating
:verb ving infin
=
appealing|appealing for|arguing for|calling for|calling on|calling upon
challenging|clamoring|daring|egging on|encouraging|enjoining|entreating
exhorting|inviting|lobbying|petitioning|pressing|pressing for|pressuring
pushing for|summoning
:verb ving infin belief
=
aiming|anticipating|expecting|hoping|intending|longing|planning|wanting|wishing
yearning
=past
aspiring
:verb ving manner
=
beaming|beginning|blinking|blushing|booing|bowing|cackling|chiming in|chuckling
clapping|continuing|coughing|cracking|cracking up|cringing|cutting in|despairing
fidgeting|flinching|frowning|fuming|gazing|gesturing|giggling|glaring|going on
grimacing|grinning|guffawing|gulping|hooting|humming|interrupting|kidding
laughing|leaning|marveling|marvelling|nodding|pausing|pointing|raging|rejoicing
scowling|seething|shrugging|shuddering|simmering|smiling|smirking|snickering
sniffling|sniggering|snorting|staring|swallowing|trembling|waving|weeping
wincing|winking
:verb ving meet
=
gathering|meeting
:verb ving refuse
=
declining|failing|neglecting|omitting|refusing
:verb ving say
=
acknowledging|admitting|affirming|alleging|announcing|apologising|apologizing
arguing|asserting|attesting|avering|avowing|bemoaning|blurting out|boasting
bragging|calculating|caveating|certifying|charging|chipping in|clarifying
commenting|complaining|conceding|concluding|concurring|confessing|confiding
conjecturing|contending|counseling|counselling|counterclaiming|countering
crowing|declaring|deducing|demurring|determining|digressing|disagreeing
disclosing|divulging|echoing|editorialising|editorializing|elaborating
elucidating|emphasising|emphasizing|enthusing|estimating|exclaiming|explaining
expounding|expressing the hope|expressing the view|extolling|extrapolating
exulting|firing back|forecasting|foretelling|gloating|going on to add
going on to say|griping|grousing|gushing|highlighting|hinting|hitting back
hitting out|holding|holding the view|hypothesising|hypothesizing|implying
inferring|insinuating|insisting|interjecting|interposing|intervening|intimating
justifying|lamenting|lashing out|letting slip|maintaining|making clear
making it clear|making it plain|making plain|making the case|making the point
mentioning|misstating|moralising|moralizing|musing|narrating|nitpicking|noting
objecting|observing|opining|overstating|paraphrasing|piping up|pointing out
pontificating|positing|postulating|praying|preaching|predicting|prefacing
proclaiming|professing|pronouncing|prophesying|protesting|purporting|putting it
putting it another way|putting it like this|putting it this way|quibbling
ranting|rationalising|rationalizing|raving|reading out|reaffirming|reasserting
recalling|recapping|recognising|recognizing|recounting|reflecting|reiterating
relating|remarking|remonstrating|repeating|reporting|restating|sermonising
sermonizing|shooting back|signaling|signalling|snapping back|speaking
speaking out|specifying|speculating|spelling out|stating|stipulating|stressing
summarising|summarizing|summing up|surmising|taking the view|testifying
theorising|theorizing|trumpeting|underlining|underscoring|uttering|venting
venturing|voicing the hope|vouching|weighing in|whining
=add
adding
=read
reading
=reply
answering|rejoining|replying|responding|retorting
:verb ving say ask
=
enquiring|inquiring|pondering|querying|wondering
:verb ving say ask infin
=
asking
:verb ving say belief
=
fearing|figuring|fretting|guessing|reckoning|thinking|worrying
:verb ving say decide
=
decreeing
:verb ving say decide thing
=
ruling
:verb ving say deny
=
denying|disputing
:verb ving say evidence
=
confirming|corroborating|indicating|revealing|suggesting
:verb ving say infin
=
agreeing|begging|beseeching|claiming|commanding|consenting|guaranteeing
imploring|offering|ordering|pleading|pledging|promising|requesting|swearing
threatening|undertaking|urging|volunteering|vowing
=perform
directing
:verb ving say infin decide
=
deciding|resolving
:verb ving say infin object
=
advocating|demanding|proposing|recommending
:verb ving say manner
=
barking|bellowing|booming|calling out|chanting|cheering|chorusing|croaking
crying|crying out|deadpanning|drawling|droning|gasping|groaning|growling
grumbling|grunting|hissing|howling|intoning|jesting|joking|jotting|moaning
mumbling|murmuring|muttering|panting|purring|quipping|rasping|roaring|scoffing
screaming|screeching|scribbling|shouting|shouting out|shrieking|sighing|snapping
snarling|sneering|sniffing|sobbing|spitting|squealing|stammering|stuttering
teasing|thundering|wailing|whispering|wisecracking|yelling
=perform
reciting|singing
:verb ving say sayn
=
reasoning
:verb ving say tell infin
=
advising|cautioning|forewarning|instructing
:verb ving say tell infin sayn
=
warning
:verb ving say thing
=
saying
:verb ving say write
=
blogging|captioning|posting|retweeting|tweeting
=perform
writing
:verb ving sayn
=
greeting
:verb ving starter
=
according|using
:verb ving tell
=
alerting|assuring|convincing|informing|notifying|reassuring|reminding
:verb ving tell infin
=
persuading|telling
:verb ving tell meet
=
briefing
:verb ving thing
=
filing|recording
:verb ving write
=
cabling|circulating|drafting|e-mailing|emailing|faxing|issuing|messaging
printing|publishing|releasing|reposting|reprinting|signing|telegraphing|texting
typing|wiring
=perform
penning
:verb vpart
=
arisen|beaten|bitten|blown|borne|broken|chosen|drawn|driven|drunk|eaten|fallen
flown|forbidden|foregone|forgiven|frozen|gone|gotten|grown|hidden|lain|misspoken
mistaken|mown|overridden|overseen|overtaken|overthrown|retaken|rewritten|ridden
risen|rung|sewn|shaken|shrunk|slain|sown|sprung|stolen|strewn|stridden|striven
sunk|swollen|swum|taken|thrown|torn|undergone|underlain|undone|withdrawn|woken
worn|woven
=unsaid
fallen short of
:verb vpart belief
=
foreseen|forgotten|known
=*
seen
:verb vpart callv
=
spoken about|spoken of|taken aim at|taken issue with|torn into|written off
:verb vpart evidence
=
proven|shown
:verb vpart manner
=
begun|gone on
:verb vpart say
=
gone on to add|gone on to say|spoken|spoken out|taken the view
:verb vpart say infin
=
sworn|undertaken
:verb vpart say manner
=perform
sung
:verb vpart say write
=perform
written
:verb vpart starter
=
given
:verb vpast
=
arose|ate|became|bit|blew|broke|came|chose|dove|drank|drew|drove|fell|flew
forbade|forewent|forgave|froze|gave|grew|hid|misspoke|mistook|mowed|overcame
overran|overrode|oversaw|overthrew|overtook|ran|rang|retook|rewrote|rode|rose
sank|sewed|shook|shrank|slew|sowed|sprang|stole|strewed|strode|strove|swam|threw
took|tore|underlay|underwent|undid|went|withdrew|woke|wore|wove
=unsaid
fell short of
:verb vpast belief
=
foresaw|forgot|knew|saw
:verb vpast callv
=
spoke about|spoke of|took aim at|took issue with|tore into|wrote off
:verb vpast manner
=
began|went on
:verb vpast say
=
spoke|spoke out|took the view|went on to add|went on to say
:verb vpast say infin
=
swore|undertook
:verb vpast say manner
=perform
sang
:verb vpast say write
=perform
wrote
:verb vpast vpart
=
abandoned|abated|abetted|abided|abolished|aborted|absorbed|abused|accelerated
accessed|accommodated|accompanied|accomplished|accorded|accounted|accredited
accumulated|accustomed|achieved|acquainted|acquiesced|acquired|acquitted|acted
activated|adapted|addicted|adjourned|adjusted|administered|admired|adopted
adorned|advanced|advertised|affected|affiliated|affixed|afflicted|afforded|aged
aggravated|aggregated|agitated|aided|airlifted|alarmed|alienated|aligned
allocated|allotted|allowed|altered|amassed|amazed|amended|amplified|analysed
analyzed|anchored|angered|animated|annexed|annoyed|anointed|appalled|appeared
appended|applied|appointed|appraised|approached|approved|arbitrated|archived
armed|aroused|arraigned|arranged|arrested|arrived|ascended|assassinated
assaulted|assembled|assessed|assigned|assisted|associated|attached|attained
attempted|attended|attracted|attuned|audited|auditioned|authenticated|authorised
authorized|automated|averted|awaited|awarded|axed|backed|backfired|bailed
balanced|balked|ballooned|banked|bankrolled|banned|bargained|barnstormed|barred
based|batched|bathed|batted|battered|battled|behaved|beheaded|belied|belonged
benefited|benefitted|besieged|bested|betrayed|biased|biassed|bickered|bided
biked|bilked|billed|blacklisted|blared|blazed|bleached|bled|blended|blessed
blistered|blocked|blurred|boarded|boiled|bolstered|bolted|bombarded|bombed
booked|boosted|bordered|bored|borrowed|bothered|bottled|bought|bounced|bound
bowled|boycotted|braced|brainstormed|brandished|braved|breached|breathed|bred
brewed|bribed|bridged|bristled|broadened|brokered|brought|bruised|brushed
brutalised|brutalized|bubbled|bucked|budded|budged|budgeted|buffeted|built
bullied|bumped|buoyed|burdened|buried|burned|burnt|burrowed|bustled|buzzed
bypassed|cajoled|campaigned|camped|canceled|cancelled|capitalised|capitalized
capped|captained|captivated|captured|cared|careened|carried|carved|cascaded
catapulted|catered|caucused|caught|caused|caved|ceased|ceded|cemented|censored
censured|centered|centralised|centralized|chafed|chaired|changed|channeled
channelled|chartered|chased|chatted|cheated|checked|cherished|cherry-picked
chilled|chimed|chipped|choked|chopped|choreographed|chronicled|churned|circled
clashed|classified|cleaned|cleared|clicked|climbed|clinched|clipped|clobbered
clogged|cloned|closed|clouded|clung|clutched|co-hosted|co-sponsored|coached
coalesced|cobbled|coded|coerced|coincided|coined|collaborated|collapsed
collected|collided|colored|combated|combatted|combed|combined|comforted
commemorated|commenced|commissioned|committed|commuted|compartmentalised
compartmentalized|compelled|compensated|competed|compiled|completed|complicated
complied|composed|compounded|compressed|comprised|compromised|concealed
concentrated|concerned|condensed|condoned|conducted|conferred|confined
confiscated|conflated|conflicted|confounded|confronted|confused|connected
conquered|conserved|consisted|consolidated|conspired|constituted|constrained
constructed|consulted|consumed|contacted|contained|contaminated|contested
contracted|contrasted|contributed|controlled|convened|converted|convicted|cooked
cooled|cooperated|coordinated|coped|corrected|corresponded|corrupted|counted
coupled|courted|covered|crafted|crashed|cratered|created|cremated|crept
criminalised|criminalized|crippled|crisscrossed|critiqued|cropped|crossed
crowded|crowned|cruised|crumbled|crushed|crystallised|crystallized|culled
culminated|cultivated|curated|curbed|cured|curtailed|cycled|damaged|dampened
danced|darted|dashed|dated|dawned|dazzled|deactivated|deadlocked|deafened|dealt
debuted|decamped|deceived|decentralised|decentralized|decimated|decommissioned
decreased|decriminalised|decriminalized|dedicated|deducted|deepened|defamed
defaulted|defeated|defected|deferred|defied|defined|deflated|deflected|defrauded
defunded|degraded|delayed|delegated|deleted|delivered|delved|demeaned
demoralised|demoralized|dented|departed|depended|deployed|deported|deposed
depressed|deprived|derailed|derived|descended|deserted|deserved|designated
designed|desired|despised|destabilised|destabilized|destined|destroyed|detained
detected|deteriorated|deterred|detonated|devalued|devastated|developed|devised
devolved|devoted|diagnosed|dictated|died|differed|differentiated|digested
dignified|diluted|diminished|dimmed|dined|dipped|disabled|disadvantaged
disallowed|disappeared|disappointed|disapproved|disarmed|disassociated|disbanded
discarded|discharged|disciplined|disconnected|discouraged|discredited
discriminated|disembarked|disenfranchised|disengaged|disguised|disgusted
disheartened|disintegrated|disliked|dislocated|dismantled|dispatched|dispersed
displaced|displayed|disqualified|disregarded|disrespected|disrupted|dissipated
dissolved|dissuaded|distanced|distinguished|distorted|distracted|distressed
distributed|distrusted|disturbed|ditched|dived|diverted|divided|divorced|docked
dodged|doled|dominated|donated|donned|doomed|dotted|doubled|downgraded
downloaded|dragged|draped|dredged|dressed|drifted|dropped|drowned|drummed|dug
dumped|dwarfed|dwindled|earned|eased|eclipsed|edited|educated|effected|egged
ejected|eked|elected|electrified|elevated|elicited|eliminated|elongated|eluded
emanated|embarked|embarrassed|embedded|embezzled|emblazoned|embodied|embraced
embroiled|emerged|emigrated|emitted|employed|empowered|enabled|enacted|enamored
encapsulated|encompassed|encountered|encrypted|endangered|ended|endured
energised|energized|enforced|engaged|engendered|engineered|engraved|engulfed
enhanced|enjoyed|enlarged|enlisted|enraged|enriched|enrolled|enshrined|ensued
ensured|entailed|entered|entertained|enticed|entrenched|entrusted|equipped
erased|erected|eroded|erupted|escalated|escaped|eschewed|escorted|espoused
evacuated|evaluated|evaporated|evicted|eviscerated|evoked|evolved|exacerbated
exacted|exaggerated|exasperated|excavated|exceeded|excelled|exchanged|excited
excluded|excused|executed|exemplified|exempted|exercised|exhausted|exhibited
exiled|existed|exited|exonerated|expanded|expedited|expelled|expended
experienced|expired|exploded|exploited|explored|exported|exposed|extended
exterminated|extinguished|extorted|extracted|extradited|eyeballed|eyed|faced
facilitated|faded|faked|falsified|faltered|fanned|farmed|fascinated|favored
featured|fed|fenced|fertilised|fertilized|festered|feuded|fibbed|filed
filibustered|filled|filmed|finalised|finalized|financed|fingerprinted|finished
fired|fitted|fixated|fixed|fizzled|flailed|flanked|flared|flashed|flawed|fled
flickered|flipped|flirted|floated|flocked|flooded|floored|flouted|flowed
fluctuated|flung|focused|focussed|folded|followed|foraged|forced|foreshadowed
forfeited|formed|formulated|fortified|fostered|fought|fractured|freed|frightened
fringed|frittered|frustrated|fueled|fuelled|fulfilled|fumbled|functioned|funded
fundraised|gained|galvanised|galvanized|gambled|ganged|garnered|gathered|gauged
geared|generalised|generalized|generated|gilded|gleamed|glided|glittered|glossed
goaded|got|governed|grabbed|graduated|grafted|granted|grappled|grasped
gravitated|greeted|grieved|gripped|grounded|guarded|guided|gunned|gutted|hacked
halted|halved|hammered|hampered|handed|handled|handpicked|hanged|happened
harassed|hardened|harked|harmed|harmonised|harmonized|harvested|hastened|hatched
hated|hauled|haunted|headquartered|healed|heaped|heated|heckled|hedged
heightened|helped|heralded|hewed|hijacked|hiked|hindered|hinged|hired|hitched
hollowed|honed|honored|hooked|hopped|horrified|hospitalised|hospitalized|hosted
hovered|huddled|hugged|humanised|humanized|humbled|humiliated|hung|hunted|hurled
identified|ignited|ignored|imitated|immersed|immigrated|impacted|impaired
impeached|impeded|implanted|implemented|implicated|imploded|imported|imposed
impounded|impoverished|impressed|imprisoned|improved|impugned|inaugurated
incapacitated|incarcerated|incited|inclined|included|incorporated|increased
incriminated|indexed|indicted|induced|inducted|industrialised|industrialized
infected|infiltrated|inflamed|inflated|inflicted|influenced|infringed|infuriated
inherited|inhibited|initiated|injected|injured|innovated|inoculated|inserted
inspected|inspired|installed|instigated|instituted|insulated|insulted|insured
integrated|intensified|interacted|intercepted|interfered|interned|interpreted
intersected|intimidated|intrigued|introduced|intruded|inundated|invaded
invalidated|invented|inverted|invested|investigated|invoked|involved|irritated
isolated|itched|jabbed|jailed|jeered|jeopardised|jeopardized|jockeyed|jogged
joined|judged|jumped|kept|kicked|kidnapped|killed|kissed|kneeled|knelt|knocked
labored|lacked|lagged|laid|landed|languished|lashed|lasted|launched|leaped|leapt
leased|led|left|legalised|legalized|legislated|lent|leveled|levelled|leveraged
levied|liberated|licensed|lied|lifted|lighted|liked|limited|lined|lingered
linked|liquidated|listed|listened|lit|litigated|littered|lived|loaned|loathed
lobbed|located|locked|lodged|logged|looked|loomed|looted|lost|loved|lowered
lurched|lured|lurked|made|magnified|malfunctioned|maligned|managed|maneuvered
manufactured|mapped|marched|marginalised|marginalized|marked|marketed|marred
married|masked|massacred|matched|materialised|materialized|mattered|maximised
maximized|meandered|measured|mediated|melted|mentored|merged|messed|met
metastasised|metastasized|miffed|militarised|militarized|minced|minded|mingled
minimised|minimized|mired|mirrored|misconstrued|mishandled|misinterpreted|misled
misplaced|missed|mistreated|misused|mixed|mobilised|mobilized|moderated
modernised|modernized|modified|monitored|mortgaged|motivated|mounted|mourned
moved|muddled|mulled|murdered|mustered|mutinied|mystified|narrowed|nationalised
nationalized|naturalised|naturalized|navigated|negotiated|netted|neutralised
neutralized|nominated|normalised|normalized|notarised|notarized|notched|nudged
nursed|nurtured|obeyed|obligated|obliged|obscured|obsessed|obstructed|occasioned
occupied|occurred|offended|oiled|opened|operated|opposed|orchestrated|organised
organized|originated|outfitted|outlawed|outlived|outnumbered|outpaced|outsourced
outweighed|overhauled|overheard|overlapped|overloaded|overlooked|overpaid
overrepresented|overruled|overshadowed|overturned|overvalued|overwhelmed|owed
owned|packaged|packed|paid|pandered|panicked|paraded|paralysed|paralyzed
pardoned|parked|parried|parroted|participated|partnered|passed|patched|patented
patrolled|patronised|patronized|paved|pawned|peaked|peddled|peered|pegged
penalised|penalized|pended|penetrated|pepper-sprayed|peppered|performed|perished
permitted|perpetrated|perpetuated|persisted|perspired|pertained|phoned
photographed|picked|picketed|pictured|pierced|piled|piloted|pinned|pioneered
piped|pitched|pitted|pivoted|placed|plagued|planted|plastered|played|pleased
plodded|plotted|plowed|plummeted|plundered|plunged|pocketed|poised|poisoned
poked|polarised|polarized|polished|politicised|politicized|polluted|pooled
popped|populated|posed|positioned|possessed|postponed|pounced|pounded|poured
powered|practiced|preceded|predicated|preferred|prejudiced|prepared|prescribed
presented|preserved|presided|pretended|prevailed|prevented|prioritised
prioritized|privatised|privatized|probed|proceeded|processed|prodded|produced
profited|programmed|prohibited|projected|proliferated|prolonged|promoted
prompted|propelled|propped|prorogued|prosecuted|protected|provided|provisioned
provoked|publicised|publicized|pulled|pumped|punched|punctuated|punished
purchased|purged|pursued|pushed|puzzled|qualified|quarantined|quashed|raced
racked|radicalised|radicalized|raided|raised|rallied|rammed|ramped|ranged|ranked
ransomed|raped|ratcheted|rated|ratified|rattled|ravaged|re-elected|reached
reacted|reaped|reappointed|rearmed|rebelled|rebooted|rebound|rebranded|rebuffed
rebuilt|recalibrated|receded|received|reclaimed|reconciled|reconsidered
reconstructed|reconvened|recorded|recouped|recovered|recruited|recurred|recused
recycled|redacted|redeemed|redefined|redeployed|redirected|redistributed|reduced
reeled|referenced|refined|refocused|reformed|refrained|reframed|refreshed
refueled|refuelled|refunded|refurbished|regained|regarded|regenerated|registered
regulated|rehabilitated|reigned|reimbursed|reinforced|reinstated|reinvented
reinvigorated|relaunched|relaxed|relied|relieved|relished|relocated|remained
remanded|remedied|removed|renamed|rendered|reneged|renegotiated|renewed
renovated|rented|reopened|repaid|repaired|repatriated|repealed|repeled|repelled
replaced|replenished|represented|reprised|reproduced|required|rescheduled
rescinded|rescued|researched|resembled|resented|reserved|resettled|reshaped
reshuffled|resided|resigned|resold|resonated|resorted|resounded|respected|rested
restored|restrained|restricted|restructured|resulted|resumed|resurrected
retained|retaliated|rethought|retold|retooled|retreated|retrieved|returned
reunited|revamped|reverberated|revered|reversed|reverted|reviled|revised
revisited|revitalised|revitalized|revived|revoked|revolted|revolved|rewarded
riffed|rigged|riled|rioted|risked|rivaled|rivalled|roasted|rocked|rocketed
roiled|rolled|rooted|rotated|rounded|roused|rowed|rubbed|ruined|rumbled|rumored
rushed|sabotaged|sacked|sacrificed|saddened|safeguarded|sagged|sailed|salvaged
sampled|sanctioned|sat|satirised|satirized|satisfied|saturated|saved|scaled
scammed|scanned|scared|scattered|schilled|scooped|scrambled|scrapped|scratched
screened|scripted|scrubbed|scrutinised|scrutinized|scurried|scuttled|sealed
searched|seceded|secured|seemed|seeped|segregated|seized|selected|self-isolated
sent|sentenced|separated|served|settled|severed|shackled|shadowed|shaped|shared
sharpened|shattered|shelled|shelved|shied|shielded|shifted|shined|shocked|shone
shored|shortened|shot|shoved|showcased|shuffled|shunned|shuttered|shuttled
sickened|sidelined|simplified|simulated|singled|sized|skated|sketched|skewed
skewered|skipped|skirted|slandered|slapped|slashed|slaughtered|slept|sliced|slid
slipped|slowed|slumped|smacked|smashed|smeared|smoked|smuggled|snagged|snatched
sniped|soared|softened|sold|solicited|solidified|solved|sought|sounded|soured
spammed|spanked|spared|sparked|sparred|spawned|spearheaded|specialised
specialized|sped|speeded|spelled|spelt|spent|spied|spiked|spilled|spilt|spiraled
spiralled|splintered|spoiled|spoilt|sponsored|spotlighted|spotted|spouted
sprawled|sprayed|sprinkled|spun|spurned|spurred|squandered|squeezed|stabbed
stabilised|stabilized|stacked|staffed|staged|staggered|stagnated|stalled
standardised|standardized|starred|started|startled|starved|stayed|steadied
steered|stemmed|stepped|stereotyped|stifled|stimulated|stirred|stitched|stoked
stood|stopped|stored|strained|stranded|strangled|streamlined|strengthened
stretched|stripped|strived|struck|structured|struggled|stuck|studied|stumbled
stumped|stung|stunned|stunted|stymied|subdued|subjected|submitted|subpoenaed
subsided|subsidised|subsidized|substituted|subverted|succeeded|sucked|sued
suffered|suited|summed|supervised|supplanted|supplemented|supplied|supported
suppressed|surfaced|surged|surpassed|surprised|surrendered|surrounded|surveyed
survived|suspended|sustained|swamped|swapped|swarmed|swayed|swelled|swept|swiped
swirled|switched|swung|symbolised|symbolized|syndicated|tabled|tacked|tackled
tagged|tailed|tailored|tallied|tamped|tampered|tangled|taped|tapped|targeted
tarnished|tasked|tasted|taunted|taxed|teamed|teed|televised|tempered|tempted
tended|terminated|terrified|terrorised|terrorized|tested|themed|thrilled|thrived
thumped|thwarted|ticked|tied|tightened|tilted|timed|tinkered|tipped|tired
toasted|toiled|tolerated|toned|topped|toppled|torpedoed|tortured|tossed|totaled
totalled|touched|toured|towed|toyed|traced|tracked|traded|trailed|trained
trampled|transcended|transferred|transformed|transited|transitioned|translated
transmitted|transpired|transported|trapped|traveled|travelled|traversed|treated
trended|trespassed|tricked|tried|triggered|tripled|tripped|troubled|trounced
trumped|tumbled|tuned|turned|tussled|tweaked|twisted|unburdened|uncovered
underlied|undermined|underperformed|understated|undervalued|underwhelmed
unearthed|unfolded|unhinged|unified|unionised|unionized|united|unleashed
unloaded|unnerved|unplugged|unsettled|unveiled|updated|upended|upgraded|upheld
uprooted|used|ushered|utilised|utilized|vacated|vacationed|vaccinated|validated
valued|vandalised|vandalized|vanished|vanquished|varied|veered|verified|vetoed
vetted|victimised|victimized|vied|violated|visited|waded|waffled|waged|waited
waived|walked|wandered|waned|warmed|warranted|washed|wasted|watched|waterboarded
watered|wavered|weakened|weaved|weeded|weighed|whacked|wheezed|whipped|whisked
whistled|whittled|widened|winnowed|wiped|withered|withheld|withstood|witnessed
won|wooed|worded|worked|worsened|wounded|wrangled|wrapped|wrecked|wrested
wrestled|yanked|yawned|yielded|zoomed
=fake
fabricated|forged|manipulated
=naming
entitled|headed|headlined|named
=need
hesitated|needed|scheduled
=past
disgraced|ousted|retired
=seen
examined|obtained|reviewed
=unsaid
abstained from|avoided|refrained from|resisted|shied away from|steered clear of
stopped short of
:verb vpast vpart ask
=
grilled|interrogated|interviewed|polled|questioned|quizzed
:verb vpast vpart belief
=
accepted|agreed with|appreciated|assumed|believed|conceived|considered
contemplated|disagreed with|disbelieved|discovered|doubted|envisaged|envisioned
fancied|felt|heard|learned|learnt|meant|misjudged|misunderstood|noticed
overestimated|presumed|realised|realized|recollected|regretted|remembered|rued
sensed|sided with|supposed|suspected|trusted|underestimated|understood
=suppose
dreamed|dreamt|imagined
:verb vpast vpart callv
=
accused|addressed|aired|alluded|articulated|assailed|attacked|attributed|bashed
blamed|blasted|boasted about|boasted of|branded|caricatured|championed
characterised|characterized|chastised|chided|cited|communicated|compared
complained about|complained of|conveyed|credited|debated|deemed|defended
demonised|demonized|denigrated|depicted|described|detailed|discussed|downplayed
endorsed|expressed|faulted|framed|hinted at|hyped|idolised|idolized|labeled
labelled|laid into|laid out|lashed out at|leaked|lectured|likened|likened to
mandated|mischaracterised|mischaracterized|misrepresented|mocked|nicknamed
objected to|outlined|painted|panned|perceived|pilloried|played down|pointed to
portrayed|quoted|railed|railed against|referred|referred to|relayed|ripped
savaged|scolded|scorned|singled out|slammed|slated|stigmatised|stigmatized
talked|talked about|talked down|talked of|talked up|termed|touted|trashed
typified|vilified|voiced|vouched for|warned of|waved off
=naming
called|dubbed
=seen
viewed
=unsaid
misquoted
:verb vpast vpart callv deny
=
brushed off|dismissed|shrugged off
:verb vpast vpart callv manner
=
applauded|celebrated|complimented|congratulated|saluted|thanked|welcomed
:verb vpast vpart callv object
=
admonished|belittled|berated|castigated|commended|condemned|criticised
criticized|decried|denounced|deplored|derided|disparaged|excoriated|hailed
lambasted|lauded|praised|rebuked|reprimanded|ridiculed|upbraided
:verb vpast vpart decide
=
opted|voted
:verb vpast vpart deny
=
brushed aside|contradicted|debunked|disavowed|disclaimed|discounted|disowned
laughed at|laughed off|pooh-poohed|rebutted|recanted|refuted|rejected|renounced
repudiated|retracted|rubbished|ruled out|scoffed at|walked back
:verb vpast vpart evidence
=
demonstrated|documented|established|found|illustrated|pointed toward
pointed towards|proved|showed|substantiated
:verb vpast vpart infin
=
appealed|appealed for|argued for|called for|called on|called upon|challenged
clamored|dared|egged on|encouraged|enjoined|entreated|exhorted|invited|lobbied
petitioned|pressed|pressed for|pressured|pushed for|summoned
:verb vpast vpart infin belief
=
aimed|anticipated|aspired|hoped|intended|longed|planned|wanted|yearned
=need
expected
=suppose
wished
:verb vpast vpart manner
=
beamed|blinked|blushed|booed|bowed|cackled|chimed in|chuckled|clapped|continued
coughed|cracked|cracked up|cringed|despaired|fidgeted|flinched|frowned|fumed
gazed|gestured|giggled|glared|grimaced|grinned|guffawed|gulped|hooted|hummed
interrupted|kidded|laughed|leaned|marveled|marvelled|nodded|paused|pointed|raged
rejoiced|scowled|seethed|shrugged|shuddered|simmered|smiled|smirked|snickered
sniffled|sniggered|snorted|stared|swallowed|trembled|waved|wept|winced|winked
:verb vpast vpart refuse
=
declined|failed|neglected|omitted|refused
:verb vpast vpart say
=
acknowledged|admitted|affirmed|alleged|announced|apologised|apologized|argued
asserted|attested|avered|avowed|bemoaned|blurted out|boasted|bragged|calculated
caveated|certified|charged|chipped in|clarified|commented|complained|conceded
concluded|concurred|confessed|confided|conjectured|contended|counseled
counselled|counterclaimed|countered|crowed|declared|deduced|demurred|determined
digressed|disagreed|disclosed|divulged|echoed|editorialised|editorialized
elaborated|elucidated|emphasised|emphasized|enthused|estimated|exclaimed
explained|expounded|expressed the hope|expressed the view|extolled|extrapolated
exulted|fired back|foretold|gloated|griped|groused|gushed|held|held the view
highlighted|hinted|hypothesised|hypothesized|implied|inferred|insinuated
insisted|interjected|interposed|intervened|intimated|justified|lamented
lashed out|made clear|made it clear|made it plain|made plain|made the case
made the point|maintained|mentioned|misstated|moralised|moralized|mused|narrated
nitpicked|noted|objected|observed|opined|overstated|paraphrased|piped up
pointed out|pontificated|posited|postulated|prayed|preached|predicted|prefaced
proclaimed|professed|pronounced|prophesied|protested|purported|quibbled|ranted
rationalised|rationalized|raved|reaffirmed|reasoned|reasserted|recalled|recapped
recognised|recognized|recounted|reflected|reiterated|related|remarked
remonstrated|repeated|reported|restated|said|sermonised|sermonized|shot back
signaled|signalled|snapped back|specified|speculated|spelled out|spelt out
stated|stipulated|stressed|summarised|summarized|summed up|surmised|testified
theorised|theorized|trumpeted|underlined|underscored|uttered|vented|ventured
voiced the hope|vouched|weighed in|whined
=add
added
=reply
answered|rejoined|replied|responded|retorted
:verb vpast vpart say ask
=
enquired|inquired|pondered|queried|wondered
:verb vpast vpart say ask infin starter
=
asked
:verb vpast vpart say belief
=
feared|figured|fretted|guessed|reckoned|worried
:verb vpast vpart say belief sayn
=
thought
:verb vpast vpart say decide
=
decreed|ruled
:verb vpast vpart say deny
=
denied|disputed
:verb vpast vpart say evidence
=
confirmed|corroborated|indicated|revealed|suggested
:verb vpast vpart say infin
=
agreed|begged|beseeched|claimed|commanded|consented|guaranteed|implored|offered
ordered|pleaded|pled|pledged|promised|requested|threatened|urged|volunteered
vowed
=perform
directed
:verb vpast vpart say infin decide
=
decided|resolved
:verb vpast vpart say infin object
=
advocated|demanded|proposed|recommended
:verb vpast vpart say manner
=
barked|bellowed|boomed|called out|chanted|cheered|chorused|cried|cried out
croaked|deadpanned|drawled|droned|gasped|groaned|growled|grumbled|grunted|hissed
howled|intoned|jested|joked|jotted|moaned|mumbled|murmured|muttered|panted
purred|quipped|rasped|roared|scoffed|screamed|screeched|scribbled|shouted
shouted out|shrieked|sighed|snapped|snarled|sneered|sniffed|sobbed|spat|squealed
stammered|stuttered|teased|thundered|wailed|whispered|wisecracked|yelled
=perform
recited
:verb vpast vpart say tell infin
=
advised|cautioned|forewarned|instructed|warned
:verb vpast vpart say write
=
blogged|posted|retweeted|tweeted
=naming
captioned
:verb vpast vpart tell
=
alerted|assured|briefed|convinced|informed|notified|reassured|reminded
:verb vpast vpart tell infin
=
persuaded|told
:verb vpast vpart write
=
cabled|circulated|drafted|e-mailed|emailed|faxed|issued|messaged|printed
published|released|reposted|reprinted|signed|telegraphed|texted|typed|wired
=perform
penned
:verb vpres
=
abandons|abates|abets|abides|abolishes|aborts|absorbs|abuses|accelerates
accesses|accommodates|accompanies|accomplishes|accords|accredits|accumulates
accustoms|achieves|acquaints|acquiesces|acquires|acquits|activates|adapts
addicts|adjourns|adjusts|administers|admires|adopts|adorns|advances|advertises
affects|affiliates|affixes|afflicts|affords|ages|aggravates|aggregates|agitates
aids|airlifts|alarms|alienates|aligns|allocates|allots|allows|alters|amasses
amazes|amends|amplifies|analyzes|angers|animates|annexes|annoys|anoints|appals
appears|appends|applies|appoints|appraises|approaches|approves|arbitrates
archives|arises|arms|arouses|arraigns|arranges|arrests|arrives|ascends
assassinates|assaults|assembles|assesses|assigns|assists|attains|attempts
attends|attracts|attunes|auditions|authenticates|authorises|authorizes|automates
averts|awaits|awards|axes|backfires|backs|bails|balances|balks|balloons
bankrolls|bans|bargains|barnstorms|bars|bases|batches|bathes|baths|bats|battles
bears|beats|becomes|behaves|beheads|belies|belongs|benefits|besets|besieges
bests|betrays|bets|biases|bickers|bides|bids|bikes|bilks|binds|bites|blacklists
blares|blazes|bleaches|bleeds|blends|blesses|blisters|blocks|blows|blurs|boards
boils|bolsters|bolts|bombards|bombs|boosts|borders|bores|borrows|bothers|bottles
bounces|bowls|boycotts|braces|brainstorms|brandishes|braves|breaches|breaks
breathes|breeds|brews|bribes|bridges|brings|bristles|broadens|bruises|brushes
brutalises|brutalizes|bubbles|bucks|budges|buds|buffets|builds|bullies|bumps
buoys|burdens|buries|burns|burrows|bursts|bustles|buys|buzzes|bypasses|cajoles
campaigns|camps|cancels|capitalises|capitalizes|caps|captivates|captures|careens
cares|carries|carves|cascades|casts|catapults|catches|caters|caucuses|causes
caves|ceases|cedes|cements|censors|censures|centers|centralises|centralizes
chafes|changes|channels|chases|cheats|checks|cherishes|cherry-picks|chills
chimes|chips|chokes|chooses|chops|choreographs|chronicles|churns|circles|clashes
classifies|cleans|clears|clicks|climbs|clinches|clings|clobbers|clogs|clones
closes|clouds|clutches|co-hosts|co-sponsors|coalesces|cobbles|codes|coerces
coincides|coins|collaborates|collapses|collects|collides|colors|combats|combines
combs|comes|comforts|commemorates|commences|commissions|commits|commutes
compartmentalises|compartmentalizes|compels|compensates|competes|compiles
completes|complicates|complies|composes|compounds|compresses|comprises
compromises|conceals|concentrates|condenses|condones|conducts|confers|confines
confiscates|conflates|conflicts|confounds|confronts|confuses|connects|conquers
conserves|consists|consolidates|conspires|constitutes|constrains|constructs
consults|consumes|contacts|contains|contaminates|contests|contrasts|contributes
controls|convenes|cools|cooperates|coordinates|copes|corrects|corresponds
corrupts|costs|counts|covers|crafts|crashes|craters|creates|creeps|cremates
criminalises|criminalizes|cripples|crisscrosses|critiques|crops|crosses|crowds
crowns|cruises|crumbles|crushes|crystallises|crystallizes|culls|culminates
cultivates|curates|curbs|cures|curtails|cuts|cycles|damages|dampens|dances|darts
dashes|dates|dawns|dazzles|deactivates|deadlocks|deafens|deals|debuts|decamps
deceives|decentralises|decentralizes|decimates|decommissions|decreases
decriminalises|decriminalizes|dedicates|deducts|deepens|defames|defaults|defeats
defects|defers|defies|defines|deflates|deflects|defrauds|defunds|degrades|delays
deletes|delivers|delves|demeans|demoralises|demoralizes|dents|departs|depends
deploys|deports|deposes|depresses|deprives|derails|derives|descends|deserts
deserves|designates|designs|desires|despises|destabilises|destabilizes|destines
destroys|detains|detects|deteriorates|deters|detonates|devalues|devastates
develops|devises|devolves|devotes|diagnoses|dictates|dies|differentiates|differs
digests|dignifies|digs|dilutes|diminishes|dims|dines|dips|disables|disadvantages
disallows|disappears|disappoints|disapproves|disarms|disassociates|disbands
discards|discharges|disciplines|disconnects|discourages|discredits|discriminates
disembarks|disenfranchises|disengages|disgraces|disguises|disgusts|disheartens
disintegrates|dislikes|dislocates|dismantles|disperses|displaces|displays
disqualifies|disregards|disrespects|disrupts|dissipates|dissolves|dissuades
distances|distinguishes|distorts|distracts|distresses|distributes|distrusts
disturbs|ditches|diverts|dives|divides|divorces|docks|dodges|doles|dominates
donates|dons|dooms|dots|doubles|downgrades|downloads|drags|drapes|draws|dredges
dresses|drifts|drinks|drives|drops|drowns|drums|dumps|dwarfs|dwindles|earns
eases|eats|eclipses|edits|educates|effects|eggs|ejects|ekes|electrifies|elects
elevates|elicits|eliminates|elongates|eludes|emanates|embarks|embarrasses|embeds
embezzles|emblazons|embodies|embraces|embroils|emerges|emigrates|emits|employs
empowers|enables|enacts|enamors|encapsulates|encompasses|encounters|encrypts
endangers|ends|endures|energises|energizes|enforces|engages|engenders|engraves
engulfs|enhances|enjoys|enlarges|enlists|enrages|enriches|enrols|enshrines
ensues|ensures|entails|enters|entertains|entices|entitles|entrenches|entrusts
equips|erases|erects|erodes|erupts|escalates|escapes|eschews|escorts|espouses
evacuates|evaluates|evaporates|evicts|eviscerates|evokes|evolves|exacerbates
exacts|exaggerates|examines|exasperates|excavates|exceeds|excels|excites
excludes|executes|exemplifies|exempts|exercises|exhausts|exhibits|exiles|exists
exits|exonerates|expands|expedites|expels|expends|experiences|expires|explodes
exploits|explores|exports|exposes|extends|exterminates|extinguishes|extorts
extracts|extradites|eyeballs|eyes|fabricates|faces|facilitates|fades|fakes|falls
falsifies|falters|farms|fascinates|favors|features|feeds|fences|fertilises
fertilizes|festers|feuds|fibs|fights|filibusters|fills|finalises|finalizes
finances|fingerprints|finishes|fires|fits|fixates|fixes|fizzles|flails|flanks
flares|flashes|flaws|flees|flickers|flies|flings|flips|flirts|floats|flocks
floods|floors|flouts|flows|fluctuates|focuses|folds|follows|forages|forbids
foregoes|foreshadows|forfeits|forges|forgives|forms|formulates|fortifies|fosters
fractures|frees|freezes|frightens|fringes|fritters|frustrates|fuels|fulfills
fulfils|fumbles|functions|fundraises|funds|gains|galvanises|galvanizes|gambles
gangs|garners|gathers|gauges|gears|generalises|generalizes|generates|gets|gilds
gives|gleams|glides|glitters|glosses|goads|goes|governs|grabs|grafts|grants
grapples|grasps|gravitates|greets|grieves|grinds|grips|grounds|grows|guns|guts
hacks|halts|halves|hammers|hampers|handles|handpicks|hands|hangs|happens
harasses|hardens|harks|harmonises|harmonizes|harms|harvests|hastens|hatches
hates|hauls|haunts|headquarters|heals|heaps|heats|heckles|hedges|heightens|helps
heralds|hews|hides|hijacks|hikes|hinders|hinges|hires|hitches|hits|hollows|hones
honors|hooks|hops|horrifies|hospitalises|hospitalizes|hovers|huddles|hugs
humanises|humanizes|humbles|humiliates|hunts|hurls|hurts|identifies|ignites
ignores|imitates|immerses|immigrates|impacts|impairs|impeaches|impedes|implants
implements|implicates|implodes|imports|imposes|impounds|impoverishes|impresses
imprisons|improves|impugns|inaugurates|incapacitates|incarcerates|incites
inclines|includes|incorporates|increases|incriminates|indicts|induces|inducts
industrialises|industrializes|infects|infiltrates|inflames|inflates|inflicts
influences|infringes|infuriates|inherits|inhibits|initiates|injects|injures
innovates|inoculates|inserts|inspects|inspires|installs|instigates|institutes
insulates|insures|integrates|intensifies|interacts|intercepts|interferes|interns
interprets|intersects|intimidates|intrigues|introduces|intrudes|inundates
invades|invalidates|invents|inverts|investigates|invests|invokes|involves
irritates|isolates|itches|jails|jeers|jeopardises|jeopardizes|jogs|joins|jumps
keeps|kicks|kidnaps|kills|kisses|kneels|knocks|labors|lacks|lags|lands
languishes|lashes|lasts|launches|lays|leads|leaps|leases|leaves|legalises
legalizes|legislates|lends|lets|levels|leverages|levies|liberates|licenses|lifts
lights|likes|limits|lines|lingers|links|liquidates|listens|lists|litigates
litters|lives|loans|loathes|lobs|locates|locks|lodges|logs|looks|looms|loots
loses|loves|lowers|lurches|lures|lurks|magnifies|makes|malfunctions|maligns
manages|maneuvers|manipulates|manufactures|marches|marginalises|marginalizes
markets|marks|marries|mars|masks|massacres|matches|materialises|materializes
matters|maximises|maximizes|meanders|measures|mediates|meets|melts|merges|messes
metastasises|metastasizes|miffs|militarises|militarizes|minces|minds|mingles
minimises|minimizes|mires|mirrors|misconstrues|mishandles|misinterprets|misleads
misplaces|misses|misspeaks|mistakes|mistreats|misuses|mixes|mobilises|mobilizes
modernises|modernizes|modifies|monitors|mortgages|motivates|mounts|mourns|moves
mows|muddles|mulls|murders|musters|mutinies|mystifies|names|narrows|nationalises
nationalizes|naturalises|naturalizes|navigates|negotiates|nets|neutralises
neutralizes|nominates|normalises|normalizes|notarises|notarizes|notches|nudges
nurtures|obeys|obligates|obliges|obscures|obsesses|obstructs|obtains|occasions
occupies|occurs|offends|offsets|oils|opens|operates|opposes|orchestrates
organises|organizes|originates|ousts|outfits|outlaws|outlives|outnumbers
outpaces|outsources|outweighs|overcomes|overhauls|overhears|overlaps|overloads
overlooks|overpays|overrepresents|overrides|overrules|overruns|oversees
overshadows|overtakes|overthrows|overturns|overvalues|overwhelms|owes|owns
packages|packs|panders|panics|parades|paralyses|paralyzes|pardons|parks|parries
parrots|participates|passes|patches|patents|patrols|patronises|patronizes|paves
pawns|pays|peaks|peddles|peers|pegs|penalises|penalizes|pends|penetrates
pepper-sprays|peppers|performs|perishes|permits|perpetrates|perpetuates|persists
perspires|pertains|phones|photographs|pickets|picks|pictures|pierces|piles|pins
pipes|pitches|pits|pivots|places|plagues|plants|plasters|pleases|plods|plots
plows|plummets|plunders|plunges|pockets|poises|poisons|pokes|polarises|polarizes
polishes|politicises|politicizes|pollutes|pools|pops|populates|poses|possesses
postpones|pounces|pounds|pours|practices|precedes|predicates|prefers|prejudices
prepares|prescribes|presents|preserves|presides|pretends|prevails|prevents
prioritises|prioritizes|privatises|privatizes|proceeds|processes|prods|produces
profits|prohibits|projects|proliferates|prolongs|promotes|prompts|propels|props
prorogues|prosecutes|protects|provides|provisions|provokes|publicises|publicizes
pulls|pumps|punches|punctuates|punishes|purchases|purges|pursues|pushes|puts
puzzles|qualifies|quarantines|quashes|quits|races|racks|radicalises|radicalizes
raids|raises|ramps|rams|ranges|ranks|ransoms|rapes|ratchets|rates|ratifies
rattles|ravages|re-elects|reaches|reacts|reappoints|reaps|rearms|rebinds|reboots
rebrands|rebuffs|rebuilds|recalibrates|recasts|recedes|receives|reclaims
reconciles|reconsiders|reconstructs|reconvenes|recoups|recovers|recruits|recurs
recuses|recycles|redacts|redeems|redefines|redeploys|redirects|redistributes
reduces|reels|refines|refocuses|reforms|refrains|reframes|refreshes|refuels
refunds|refurbishes|regains|regards|regenerates|registers|regulates
rehabilitates|reigns|reimburses|reinforces|reinstates|reinvents|reinvigorates
relaunches|relaxes|relies|relieves|relishes|relocates|remains|remands|remedies
removes|renames|renders|reneges|renegotiates|renews|renovates|rents|reopens
repairs|repatriates|repays|repeals|repels|replaces|replenishes|represents
reprises|reproduces|requires|reschedules|rescinds|rescues|researches|resells
resembles|resents|reserves|resets|resettles|reshapes|reshuffles|resides|resigns
resonates|resorts|resounds|respects|restores|restrains|restricts|restructures
rests|resumes|resurrects|retains|retakes|retaliates|retells|rethinks|retires
retools|retreats|retrieves|returns|reunites|revamps|reverberates|reveres
reverses|reverts|reviles|revises|revisits|revitalises|revitalizes|revives
revokes|revolts|revolves|rewards|rewrites|rides|rids|riffs|rigs|riles|rings
riots|rises|risks|roasts|rockets|rocks|roils|rolls|roots|rotates|rounds|rouses
rows|rubs|ruins|rumbles|runs|rushes|sabotages|sacks|sacrifices|saddens
safeguards|sags|sails|salvages|samples|sanctions|satirises|satirizes|satisfies
saturates|saves|scales|scams|scans|scares|scatters|schedules|schills|scoops
scrambles|scraps|scratches|screens|scrubs|scrutinises|scrutinizes|scurries
scuttles|seals|searches|secedes|secures|seeks|seems|seeps|segregates|seizes
selects|self-isolates|sells|sends|separates|serves|sets|settles|severs|sews
shackles|shakes|shapes|shares|sharpens|shatters|sheds|shells|shelves|shields
shies|shifts|shines|shocks|shoots|shores|shortens|shoves|showcases|shrinks
shuffles|shuns|shuts|shutters|shuttles|sickens|sidelines|simplifies|simulates
singles|sinks|sits|sizes|skates|sketches|skewers|skews|skips|skirts|slanders
slaps|slashes|slaughters|slays|sleeps|slices|slides|slips|slows|slumps|smacks
smashes|smears|smokes|smuggles|snags|snatches|snipes|soars|softens|solicits
solidifies|solves|sounds|sours|sows|spams|spanks|spares|sparks|spars|spawns
spearheads|specialises|specializes|speeds|spells|spends|spikes|spills|spins
spirals|splinters|splits|spoils|spotlights|spots|spouts|sprawls|sprays|spreads
springs|sprinkles|spurns|spurs|squanders|squeezes|stabilises|stabilizes|stabs
stacks|staffs|stages|staggers|stagnates|stalls|standardises|standardizes
startles|starts|starves|stays|steadies|steals|steers|stems|steps|stereotypes
sticks|stifles|stimulates|stings|stirs|stitches|stokes|stops|stores|strains
strands|strangles|streamlines|strengthens|stretches|strews|strides|strikes
strips|strives|structures|struggles|stumbles|stumps|stuns|stunts|stymies|subdues
subjects|submits|subpoenas|subsides|subsidises|subsidizes|subverts|succeeds
sucks|sues|suffers|sums|supervises|supplants|supplements|supplies|supports
suppresses|surfaces|surges|surpasses|surprises|surrenders|surrounds|survives
suspends|sustains|swamps|swaps|swarms|sways|sweeps|swells|swims|swings|swipes
swirls|switches|symbolises|symbolizes|syndicates|tables|tackles|tacks|tags
tailors|tails|takes|tallies|tampers|tamps|tangles|taps|targets|tarnishes|tasks
tastes|taunts|taxes|teams|tears|tees|televises|tempers|tempts|tends|terminates
terrifies|terrorises|terrorizes|themes|thrills|thrives|throws|thrusts|thumps
thwarts|ticks|ties|tightens|tilts|times|tinkers|tips|tires|toils|tolerates|tones
topples|tops|torpedoes|tortures|tosses|totals|touches|tows|toys|traces|tracks
trades|trails|trains|tramples|transcends|transfers|transforms|transitions
transits|translates|transmits|transpires|transports|traps|travels|traverses
treats|trends|trespasses|tricks|tries|triggers|triples|troubles|trounces|trumps
tumbles|tunes|turns|tussles|tweaks|twists|unburdens|uncovers|undercuts|undergoes
underlies|undermines|underperforms|understates|undervalues|underwhelms|undoes
unearths|unfolds|unhinges|unifies|unionises|unionizes|unites|unleashes|unloads
unnerves|unplugs|unsettles|unveils|updates|upends|upgrades|upholds|uproots
upsets|uses|ushers|utilises|utilizes|vacates|vacations|vaccinates|validates
values|vandalises|vandalizes|vanishes|vanquishes|varies|veers|verifies|vetoes
victimises|victimizes|vies|violates|wades|waffles|wages|waits|waives|wakes|walks
wanders|wanes|warms|washes|wastes|watches|waterboards|waters|wavers|weakens
wears|weaves|weeds|weighs|whacks|wheezes|whips|whisks|whistles|whittles|widens
winds|winnows|wins|wipes|withdraws|withers|withholds|withstands|woos|works
worsens|wounds|wrangles|wraps|wrecks|wrestles|wrests|yanks|yawns|yields|zooms
=need
hesitates|needs
=unsaid
abstains from|avoids|falls short of|refrains from|resists|shies away from
steers clear of|stops short of
:verb vpres ask
=
grills|interrogates|quizzes
:verb vpres ask meet
=interview
interviews
:verb vpres ask sayn
=
questions
:verb vpres ask thing
=
polls
:verb vpres belief
=
accepts|agrees with|appreciates|assumes|believes|conceives|considers
contemplates|disagrees with|disbelieves|discovers|envisages|envisions|fancies
feels|foresees|forgets|hears|knows|learns|means|misjudges|misunderstands
overestimates|presumes|realises|realizes|recollects|regrets|remembers|rues|sees
senses|sides with|supposes|trusts|underestimates|understands
=suppose
dreams|imagines
:verb vpres belief group
=suspect
suspects
:verb vpres belief sayn
=
doubts
:verb vpres belief thing
=
notices
:verb vpres callv
=
accuses|airs|alludes|articulates|assails|attacks|attributes|bashes|blames|blasts
boasts about|boasts of|brands|caricatures|characterises|characterizes|chastises
chides|cites|communicates|compares|complains about|complains of|conveys|credits
deems|defends|demonises|demonizes|denigrates|depicts|describes|details|discusses
downplays|dubs|endorses|expresses|faults|frames|hints at|hypes|idolises|idolizes
lashes out at|lays into|lays out|leaks|likens|likens to|mandates
mischaracterises|mischaracterizes|misrepresents|mocks|nicknames|objects to
outlines|paints|pans|perceives|pillories|plays down|points to|portrays|rails
rails against|refers|refers to|relays|rips|savages|scolds|scorns|sets out
singles out|slams|slates|speaks about|speaks of|stigmatises|stigmatizes
takes aim at|takes issue with|talks about|talks down|talks of|talks up
tears into|terms|touts|trashes|typifies|vilifies|voices|vouches for|warns of
waves off|writes off
=unsaid
misquotes
:verb vpres callv deny
=
brushes off|dismisses|shrugs off
:verb vpres callv group
=champion
champions
:verb vpres callv manner
=
applauds|celebrates|compliments|congratulates|salutes|welcomes
:verb vpres callv manner starter
=
thanks
:verb vpres callv meet
=
broadcasts|debates|lectures|talks
:verb vpres callv object
=
admonishes|belittles|berates|castigates|commends|condemns|criticises|criticizes
decries|denounces|deplores|derides|disparages|excoriates|hails|lambastes
lambasts|lauds|reprimands|ridicules|upbraids
:verb vpres callv object sayn
=
praises|rebukes
:verb vpres callv sayn
=
calls|quotes|views
:verb vpres callv thing
=
labels
:verb vpres callv thing sayn meet
=
addresses
:verb vpres decide
=
opts|votes
:verb vpres deny
=
brushes aside|contradicts|debunks|disavows|disclaims|discounts|disowns|laughs at
laughs off|pooh-poohs|rebuts|recants|refutes|rejects|renounces|repudiates
retracts|rubbishes|rules out|scoffs at|walks back
:verb vpres evidence
=
demonstrates|establishes|finds|illustrates|points toward|points towards|proves
substantiates
:verb vpres evidence meet
=
shows
:verb vpres evidence thing
=
documents
:verb vpres group
=
banks|couples|courts|forces|powers
=anchor
anchors
=associate
associates
=attache
attaches
=batter
batters
=broker
brokers
=captain
captains
=chair
chairs
=coach
coaches
=convert
converts
=convict
convicts
=cook
cooks
=delegate
delegates
=engineer
engineers
=fan
fans
=graduate
graduates
=guard
guards
=guide
guides
=head
heads
=host
hosts
=jockey
jockeys
=judge
judges
=mentor
mentors
=moderate
moderates
=nurse
nurses
=partner
partners
=pilot
pilots
=pioneer
pioneers
=rebel
rebels
=rival
rivals
=shadow
shadows
=sponsor
sponsors
=spy
spies
=star
stars
=substitute
substitutes
=vet
vets
:verb vpres infin
=
appeals for|argues for|calls for|calls on|calls upon|challenges|clamors|dares
eggs on|encourages|enjoins|entreats|exhorts|invites|lobbies|presses|presses for
pressures|pushes for|summons
:verb vpres infin belief
=
aims|anticipates|aspires|expects|intends|longs|wants|yearns
=suppose
wishes
:verb vpres infin belief measure thing
=
plans
:verb vpres infin belief sayn
=
hopes
:verb vpres infin sayn
=
appeals
:verb vpres infin thing
=
petitions
:verb vpres manner
=
beams|begins|blinks|blushes|boos|bows|cackles|chimes in|chuckles|claps|continues
coughs|cracks|cracks up|cringes|cuts in|despairs|fidgets|flinches|frowns|fumes
gazes|gestures|giggles|glares|goes on|grimaces|grins|guffaws|gulps|hoots|hums
interrupts|kids|laughs|leans|marvels|nods|pauses|rages|rejoices|scowls|seethes
shrugs|shudders|simmers|smiles|smirks|snickers|sniffles|sniggers|snorts|stares
swallows|trembles|waves|weeps|winces|winks
:verb vpres manner sayn
=
points
:verb vpres meet
=
chats|exchanges|rallies
=visit
tours|trips|visits
:verb vpres refuse
=
declines|fails|neglects|omits|refuses
:verb vpres say
=
acknowledges|adds|admits|affirms|alleges|announces|apologises|apologizes|argues
asserts|attests|avers|avows|bemoans|blurts out|brags|calculates|caveats
certifies|chips in|clarifies|complains|concedes|concludes|concurs|confesses
confides|conjectures|contends|counterclaims|counters|crows|declares|deduces
demurs|determines|digresses|disagrees|discloses|divulges|echoes|editorialises
editorializes|elaborates|elucidates|emphasises|emphasizes|enthuses|exclaims
explains|expounds|expresses the hope|expresses the view|extols|extrapolates
exults|fires back|foretells|gloats|goes on to add|goes on to say|gripes|grouses
gushes|highlights|hits back|hits out|holds|holds the view|hypothesizes|implies
infers|insinuates|insists|interjects|interposes|intervenes|intimates|justifies
laments|lashes out|lets slip|maintains|makes clear|makes it clear|makes it plain
makes plain|makes the case|makes the point|misstates|moralises|moralizes|muses
narrates|nitpicks|objects|observes|opines|overstates|paraphrases|pipes up
points out|pontificates|posits|postulates|prays|preaches|predicts|prefaces
proclaims|professes|pronounces|prophesies|protests|purports|puts it
puts it another way|puts it like this|puts it this way|quibbles|rationalises
rationalizes|raves|reads out|reaffirms|reasons|reasserts|recalls|recaps
recognises|recognizes|recounts|reflects|reiterates|relates|remonstrates|repeats
restates|says|sermonises|sermonizes|shoots back|signals|snaps back|speaks
speaks out|specifies|speculates|spells out|stipulates|stresses|summarises
summarizes|sums up|surmises|takes the view|testifies|theorises|theorizes
trumpets|underlines|underscores|utters|vents|ventures|voices the hope|vouches
weighs in|whines
=read
reads
=reply
rejoins|responds|retorts
:verb vpres say ask
=
enquires|inquires|ponders|wonders
:verb vpres say ask infin
=
asks
:verb vpres say ask sayn
=
queries
:verb vpres say belief
=
frets|guesses|reckons|thinks
:verb vpres say belief sayn
=
fears|worries
:verb vpres say belief thing
=
figures
:verb vpres say decide
=
rules
:verb vpres say decide thing
=
decrees
:verb vpres say deny
=
denies|disputes
:verb vpres say evidence
=
confirms|corroborates|indicates|reveals|suggests
:verb vpres say group
=
states
=lawyer
counsels
:verb vpres say infin
=
agrees|begs|beseeches|consents|implores|pleads|swears|threatens|undertakes|urges
=perform
directs
:verb vpres say infin decide
=
decides|resolves
:verb vpres say infin group
=volunteer
volunteers
:verb vpres say infin object
=
proposes|recommends
:verb vpres say infin object group
=advocate
advocates
:verb vpres say infin object sayn
=
demands
:verb vpres say infin sayn
=
claims|commands|guarantees|offers|pledges|promises|requests|vows
:verb vpres say infin thing
=
orders
:verb vpres say manner
=
barks|bellows|booms|calls out|cheers|choruses|cries out|croaks|deadpans|drawls
drones|gasps|groans|growls|grumbles|grunts|hisses|howls|intones|jests|jots|moans
mumbles|murmurs|mutters|pants|purrs|rasps|roars|scoffs|screams|screeches
scribbles|shouts out|shrieks|sighs|snaps|snarls|sneers|sniffs|sobs|spits|squeals
stammers|stutters|teases|thunders|wails|whispers|wisecracks|yells
=perform
recites|sings
:verb vpres say manner sayn
=
chants|cries|jokes|quips|shouts
:verb vpres say sayn
=
boasts|charges|hints|hypothesises|mentions|rants
=reply
answers|replies
:verb vpres say sayn meet
=
comments|remarks
:verb vpres say tell infin
=
advises|cautions|forewarns|instructs|warns
:verb vpres say thing
=
estimates|forecasts
:verb vpres say thing meet
=
notes|reports
:verb vpres say write
=
retweets
=perform
writes
:verb vpres say write thing
=
blogs|captions
:verb vpres say write thing meet
=
posts
:verb vpres say write thing sayn meet
=*
tweets
:verb vpres sayn
=
concerns|excuses|insults|jabs|lies|positions|references|stands|toasts|words
=uncertain
rumors
:verb vpres tell
=
alerts|assures|convinces|informs|notifies|reassures|reminds
:verb vpres tell infin
=
persuades|tells
:verb vpres tell thing
=
briefs
:verb vpres thing
=
accounts|acts|analyses|audits|bills|budgets|charters|clips|contracts|dispatches
files|films|headlines|indexes|maps|plays|probes|records|results|reviews|scripts
sentences|studies|suits|surveys|tapes|tests|warrants
:verb vpres thing meet
=
books|programs
:verb vpres write
=
circulates|faxes|issues|prints|publishes|reposts|reprints|telegraphs|texts|types
wires
=perform
pens
:verb vpres write thing
=
cables|drafts|signs
:verb vpres write thing sayn meet
=
e-mails|emails|messages|releases
:we be
=
we're|we’re
:we have
=
we've|we’ve
:we modal
=
we'd|we'll|we’d|we’ll
:we obj
=
us
:we starter
=
we
:whether sub
=
whether or not
:whether sub starter
=
whether
:zone
=
AEST|CDT|CEST|CST|CT|Central|ET|Eastern|IST|MDT|MST|MT|Mountain|PDT|PST|PT
>academic
assistant professor|associate professor|dean|economist|fellow|historian
law professor|lecturer|political scientist|professor|research fellow|researcher
scholar|senior lecturer|sociologist
>activist
advocate|campaigner|conservationist|dissident|environmentalist
human rights activist|rights activist
>actor
co-star|leading man
>actress
co-star|leading lady
>adviser
aide|campaign adviser|chief adviser|chief advisor|consultant
national security adviser|national security advisor|presidential adviser
presidential advisor|senior adviser|special adviser|special advisor|strategist
>agent
special agent
>aide
adviser|assistant|campaign adviser|campaign manager|chief of staff
communications director|presidential adviser|presidential aide|press secretary
senior adviser|spokesperson|staffer
>ally
aide|friend|partner|supporter
>ambassador
ambassador extraordinary and plenipotentiary|permanent representative
>analyst
chief analyst|economist|expert|market analyst|military analyst|policy analyst
political analyst|political scientist|research analyst|security analyst
senior analyst|strategist
>artist
actor|actress|musician|painter|rapper|sculptor|singer
>athlete
boxer|champion|cyclist|footballer|gymnast|player|runner|skater|skier|sprinter
swimmer
>author
biographer|co-author|essayist|historian|lead author|novelist|poet|writer
>banker
central banker
>billionaire
businessperson|investor|magnate|mogul|oligarch|tycoon
>boss
chairman|chief|chief executive|coach|director|head|head coach|manager
managing director|owner|union boss
>businessperson
banker|billionaire|chief executive|entrepreneur|industrialist|investor|magnate
mogul|oligarch|owner|tycoon
>campaigner
activist|advocate|human rights activist
>candidate
challenger|contender|front-runner|frontrunner|governor|hopeful|nominee|president
presidential candidate|presidential hopeful|presidential nominee|running mate
senator
>celebrity
actor|actress|adventurer|anthropologist|archaeologist|architect|artist
astronomer|athlete|author|batsman|billionaire|biographer|biologist|blogger
botanist|bowler|boxer|cartoonist|cellist|champion|chemist|choreographer
climatologist|climber|comedian|comic|composer|cricketer|cyclist|dancer|defender
director|drummer|ecologist|entertainer|essayist|explorer|film-maker|filmmaker
footballer|geologist|glaciologist|goalkeeper|golfer|guitarist|gymnast|historian
icon|illustrator|influencer|international|inventor|laureate|legend|magnate
mathematician|medalist|medallist|midfielder|millionaire|mogul|mountaineer
musician|nobel laureate|nominee|novelist|oceanographer|olympian|painter
paralympian|philanthropist|philosopher|physicist|pianist|playwright|poet
presidential candidate|presidential nominee|quarterback|rapper|runner
screenwriter|sculptor|seismologist|singer|singer-songwriter|skater|skier
sociologist|songwriter|soprano|sprinter|star|striker|supermodel|swimmer
tennis player|tenor|tycoon|veteran|violinist|volcanologist|winger|world champion
wrestler|writer|youtuber|zoologist
>chair
chairman|chairperson|chairwoman|co-chair|co-chairman
>chairman
chair|chairperson|committee chairman|party chairman
>chairperson
chair|chairman|chairwoman
>chairwoman
chair|chairperson|committee chairwoman
>champion
world champion
>chancellor
chancellor of the exchequer|lord chancellor
>chief
army chief|campaign manager|chairman|chief constable|chief executive
chief of staff|commissioner|director|director general|director-general
executive director|fire chief|foreign policy chief|head|intelligence chief
managing director|party leader|police chief|police commissioner|president
press chief|secretary general|secretary-general
>chief executive
executive director|general director|managing director
>child
boy|daughter|girl|son
>cleric
archbishop|ayatollah|bishop|cardinal|chief rabbi|imam|mullah|patriarch|pope
priest|rabbi
>coach
assistant coach|head coach|manager|trainer
>commander
admiral|army chief|brigadier|captain|colonel|commander in chief
commander-in-chief|field marshal|general|lieutenant general|major general
>commentator
analyst|columnist|pundit
>company
broadcaster|builder|contractor|developer|distributor|exporter|furniture maker
importer|insurer|maker|manufacturer|producer|publisher|retailer|supplier
toolmaker|wholesaler
>company or person
baker|breeder|builder|buyer|caterer|co-owner|contractor|developer|distributor
exporter|farmer|grocer|grower|importer|insurer|landlord|manufacturer|miner|owner
producer|publisher|retailer|shareholder|supplier|wholesaler
>congressman
representative
>congresswoman
representative
>contender
candidate|presidential candidate
>councillor
council leader|mayor
>counterpart
shadow
>defense minister
defense secretary|minister of defense
>deputy
deputy chairman|deputy chief|deputy director|deputy foreign minister
deputy governor|deputy head|deputy leader|deputy mayor|deputy minister
deputy prime minister|deputy sheriff|deputy speaker|lawmaker
member of parliament
>deputy minister
deputy defense minister|deputy finance minister|deputy foreign minister
deputy interior minister|first deputy foreign minister|first deputy minister
>describing
billionaire|millionaire|past
>dictator
leader|president|strongman
>diplomat
ambassador|attache|charge d'affaires|consul|consul general
deputy foreign minister|envoy|foreign minister|foreign secretary
high representative|minister of foreign affairs|negotiator|nuncio
permanent representative|secretary general|secretary of state|secretary-general
senior diplomat|special envoy|special representative|undersecretary of state
>director
artistic director|commercial director|communications director|creative director
deputy director|director general|director-general|executive director
film director|finance director|financial director|general director
hospital director|managing director|marketing director|political director
regional director|technical director
>doctor
chief medical officer|general practitioner|psychiatrist|surgeon
>economist
chief economist|economics professor|senior economist
>editor
chief editor|deputy editor|editor in chief|editor-in-chief|executive editor
managing editor|political editor
>elder
aunt|father|grandfather|grandmother|mother|parent|uncle
>engineer
chief engineer|software engineer
>envoy
ambassador|consul|permanent representative|special envoy|special representative
>epithet
boy|father|father of children|foreigner|gentleman|girl|grandfather|grandmother
man|mother|mother of children|parent|pensioner|retiree|teenager|woman
>ex-ambassador
ambassador
>ex-banker
banker
>ex-captain
captain
>ex-champion
champion
>ex-chancellor
chancellor
>ex-chief
chief
>ex-coach
coach
>ex-defense minister
defense minister
>ex-director
director
>ex-finance minister
finance minister
>ex-foreign minister
foreign minister
>ex-general
general
>ex-governor
governor
>ex-interior minister
interior minister
>ex-king
king
>ex-lawmaker
lawmaker
>ex-leader
leader
>ex-manager
manager
>ex-mayor
mayor
>ex-minister
minister
>ex-official
official
>ex-player
player
>ex-police chief
police chief
>ex-premier
premier
>ex-president
president
>ex-prime minister
prime minister
>ex-senator
senator
>ex-soldier
soldier
>ex-teacher
teacher
>executive
chairman|chief executive|chief financial officer|chief information officer
chief marketing officer|chief operating officer|chief technology officer
director|executive director|executive vice president|general director
general manager|managing director|president|senior vice president|vice president
>expert
academic|analyst|consultant|economist|epidemiologist|health expert|historian
legal expert|military expert|policy expert|political analyst|political scientist
professor|researcher|scholar|scientist|security analyst|security expert
specialist|virologist
>filmmaker
film director|producer|screenwriter
>finance minister
chancellor of the exchequer|minister of finance|treasury secretary
>firefighter
fire chief|fireman
>footballer
defender|goalkeeper|midfielder|player|striker|winger
>foreign minister
foreign secretary|minister of foreign affairs|secretary of state
>founder
co-founder
>front-runner
candidate|frontrunner|presidential candidate
>frontrunner
candidate|front-runner|presidential candidate
>general
army chief|brigadier general|lieutenant general|major general
>grandparent
grandfather|grandmother
>head
administrator|boss|chairman|chairperson|chairwoman|chief|chief executive
commissioner|dean|director|director general|director-general|executive director
general director|leader|managing director|president|rector
>head of government
acting prime minister|chancellor|first minister|interim prime minister|premier
prime minister|taoiseach
>head of state
acting president|emir|emperor|empress|governor-general|interim president|king
monarch|pope|president|prince|queen|shah|state president|sultan|supreme leader
>honour
member of parliament
>hopeful
candidate|presidential candidate|presidential hopeful
>host
moderator|presenter|radio host|talk show host
>incumbent
governor|mayor|president|representative|senator
>institution
agriculture ministry|air force|army|association|audience|cabinet|commission
committee|congress|consulate|council|couple|court|crowd|culture ministry
defence ministry|defense ministry|department|economy ministry|education ministry
embassy|energy ministry|family|federation|finance ministry|foreign ministry
government|health ministry|interior ministry|jury|justice department
justice ministry|league|military|ministry|mission|navy|opposition|parliament
police|public|senate|state department|transport ministry|tribunal|union
>international
athlete|batsman|bowler|cricketer|defender|footballer|goalkeeper|midfielder
player|striker|winger
>investigator
detective|inspector|lead investigator
>journalist
broadcaster|columnist|commentator|correspondent|editor|foreign correspondent
photojournalist|political correspondent|presenter|reporter|senior writer
staff writer|war correspondent
>judge
chief judge|chief justice|justice|magistrate
>justice
chief justice|judge
>laureate
nobel laureate|nobel prize winner
>lawmaker
assemblyman|assemblywoman|chief whip|congressman|congresswoman|councillor
delegate|deputy|house majority leader|house minority leader|house speaker
majority leader|member of congress|member of parliament
member of the european parliament|minority leader|representative
senate majority leader|senate minority leader|senator|speaker
state representative|state senator
>lawyer
attorney general|district attorney|human rights lawyer|prosecutor
public defender|solicitor general
>leader
acting president|acting prime minister|autocrat|ayatollah|chairman|chairwoman
chancellor|chief minister|church leader|co-leader|crown prince|deputy leader
dictator|emir|emperor|first minister|general secretary|governor
head of government|head of state|house majority leader|house minority leader
interim president|interim prime minister|king|majority leader|minority leader
monarch|opposition leader|party chairman|party leader|pope|premier|president
president-elect|prime minister|prince|queen|religious leader
senate majority leader|senate minority leader|spiritual leader|strongman|sultan
supreme leader|taoiseach|team leader|union leader
>manager
campaign manager|coach|fund manager|general manager|head coach
hedge fund manager|managing director|portfolio manager|project manager
team manager
>member
board member|councillor|lawmaker|member of congress|member of parliament
party member|representative|senator
>member of congress
congressman|congresswoman|representative|senator
>message
account|announcement|post|speech|statement|statements|testimony|tweet|tweets
>minister
agriculture minister|antimonopoly minister|cabinet minister
communications minister|culture minister|defense minister
deputy defense minister|deputy finance minister|deputy foreign minister
deputy interior minister|deputy minister|development minister|economy minister
education minister|emergencies minister|emergency situations minister
employment minister|energy minister|environment minister|europe minister
finance minister|first deputy foreign minister|first deputy minister
foreign minister|forestry minister|government minister|health minister
home minister|housing minister|immigration minister|industry minister
information minister|interior minister|justice minister|labor minister
minister of agriculture|minister of culture|minister of defense
minister of economy|minister of education|minister of energy|minister of finance
minister of foreign affairs|minister of health|minister of justice
minister of state|minister of the interior|minister of transport|oil minister
planning minister|prisons minister|railways minister|science minister
security minister|social affairs minister|sports minister|taxes minister
tourism minister|trade minister|transport minister|water minister
>mogul
billionaire|businessperson|magnate|tycoon
>monarch
emir|emperor|empress|king|queen|shah|sultan|tsar
>negotiator
chief negotiator|lead negotiator
>nominee
candidate|presidential candidate|presidential nominee
>officer
admiral|agent|brigadier|captain|chief inspector|colonel|commander|corporal
deputy sheriff|detective|detective inspector|detective sergeant|general
inspector|intelligence officer|lieutenant|lieutenant colonel|major
police officer|sergeant|sheriff|superintendent|trooper
>official
administrator|adviser|aide|ambassador|assistant secretary|attorney general|chief
chief of staff|commissioner|company official|defense minister|deputy director
deputy foreign minister|deputy governor|deputy mayor|deputy minister
deputy prime minister|diplomat|director|director general|director-general|envoy
finance minister|foreign minister|government official|governor|head
inspector general|intelligence official|interior minister|mayor|minister
party official|police chief|press secretary|prosecutor|regulator|secretary
secretary of state|security official|senior official|spokesperson|u.s. official
undersecretary|us official
>opponent
challenger|rival
>organization
charity|company|fund|ngo|nonprofit|think tank
>owner
co-owner
>parent
father|mother
>past
ex-ambassador|ex-banker|ex-captain|ex-champion|ex-chancellor|ex-chief|ex-coach
ex-defense minister|ex-director|ex-finance minister|ex-foreign minister
ex-general|ex-governor|ex-husband|ex-interior minister|ex-king|ex-lawmaker
ex-leader|ex-manager|ex-mayor|ex-minister|ex-official|ex-player|ex-police chief
ex-policeman|ex-premier|ex-president|ex-prime minister|ex-senator|ex-soldier
ex-teacher|ex-wife
>player
all-rounder|basketball player|batter|centre-back|centre-half|cornerback
cricketer|defenceman|defender|defenseman|fly-half|football player|footballer
full-back|fullback|goalkeeper|goaltender|golfer|hockey player|infielder|kicker
left-back|linebacker|lineman|midfielder|outfielder|pitcher|playmaker|point guard
quarterback|right-back|running back|scrum-half|shortstop|striker|tennis player
tight end|wide receiver|winger
>police officer
captain|chief inspector|chief superintendent|detective|detective inspector
detective sergeant|detective superintendent|inspector|lieutenant|officer
police chief|sergeant|sheriff|superintendent|trooper
>politician
alderman|assemblyman|assemblywoman|candidate|chancellor|chief minister
congressman|congresswoman|councillor|councilman|councilwoman|deputy|deputy mayor
deputy prime minister|first minister|governor|house speaker|lawmaker|leader
mayor|member of congress|member of parliament|minister|opposition figure
opposition leader|opposition politician|party leader|premier|president
presidential candidate|prime minister|representative|secretary of state|senator
speaker|state representative|state senator|vice president
>premier
prime minister
>president
acting president|interim president|state president
>presidential candidate
candidate|nominee|presidential hopeful|presidential nominee
>press secretary
spokesperson|white house press secretary
>priest
archbishop|bishop|cardinal|father|pastor
>prime minister
acting prime minister|interim prime minister|premier|taoiseach
>professor
assistant professor|associate professor|economics professor|history professor
law professor|political science professor|professor emeritus
professor of economics|professor of history|professor of law
professor of political science|university professor
>prosecutor
attorney general|chief prosecutor|district attorney|federal prosecutor
prosecutor general|public prosecutor|special counsel|state prosecutor
>relation
aunt|boyfriend|brother|child|colleague|cousin|daughter|father|fiance|fiancee
friend|girlfriend|granddaughter|grandfather|grandmother|grandson|husband|local
mother|neighbor|nephew|niece|parent|partner|predecessor|relative|resident|rival
sibling|sister|son|spouse|successor|twin|uncle|villager|widow|widower|wife
>relative
aunt|brother|cousin|daughter|father|grandfather|grandmother|husband|mother
nephew|niece|sister|son|uncle|wife
>reporter
correspondent|journalist
>representative
congressman|congresswoman|delegate|high representative|lawmaker
permanent representative|special representative|spokesperson
state representative
>researcher
academic|co-author|lead author|professor|research fellow|scientist
>resident
local|neighbor|villager
>rival
challenger|contender|opponent
>scholar
academic|historian|lecturer|political scientist|professor|researcher
>scientist
archaeologist|astronomer|biologist|botanist|chemist|chief scientist
climate scientist|climatologist|computer scientist|ecologist|epidemiologist
geologist|immunologist|meteorologist|microbiologist|oceanographer|physicist
political scientist|researcher|seismologist|virologist|zoologist
>secretary
agriculture secretary|assistant secretary|assistant secretary of state
business secretary|cabinet secretary|chief cabinet secretary|chief secretary
commerce secretary|culture secretary|defense secretary|deputy secretary
deputy secretary of state|education secretary|energy secretary
environment secretary|executive secretary|first secretary|foreign secretary
general secretary|health secretary|home secretary|homeland security secretary
interior secretary|justice secretary|labor secretary|permanent secretary
secretary of state|state secretary|trade secretary|transport secretary
transportation secretary|treasury secretary|under secretary|undersecretary
undersecretary of state|work and pensions secretary
>secretary general
general secretary|secretary-general
>secretary-general
general secretary|secretary general|undersecretary-general
>senator
majority leader|minority leader|senate majority leader|senate minority leader
state senator
>senior official
assistant secretary|deputy foreign minister|deputy minister|minister|official
undersecretary
>several people
couple|family|police|team
>sibling
brother|sister
>singer
rapper|singer-songwriter|songwriter|soprano|tenor
>soldier
brigadier|captain|colonel|conscript|corporal|general|lieutenant|major|sergeant
veteran
>speaker
deputy speaker|house speaker|parliament speaker|parliamentary speaker
>spokesperson
army spokesman|campaign spokesman|campaign spokeswoman|chief spokesman
communications director|company spokesman|company spokeswoman
defence ministry spokesman|defense ministry spokesman|deputy spokesman
deputy spokesperson|deputy spokeswoman|foreign ministry spokesman
foreign ministry spokeswoman|government spokesman|government spokeswoman
interior ministry spokesman|military spokesman|police spokesman
police spokeswoman|presidential spokesman|presidential spokeswoman|press chief
press secretary|state department spokesman|state department spokeswoman
white house press secretary|white house spokesman|white house spokeswoman
>spouse
husband|wife
>star
actor|actress|champion|footballer|musician|player|rapper|singer
>statesman
chancellor|foreign minister|minister|president|prime minister
>status
assistant|assistant coach|assistant commissioner|assistant professor
assistant secretary|assistant secretary of state|associate professor|deputy
deputy attorney general|deputy chairman|deputy chief|deputy chief of staff
deputy commissioner|deputy defense minister|deputy director|deputy editor
deputy finance minister|deputy foreign minister|deputy governor|deputy head
deputy interior minister|deputy leader|deputy mayor|deputy minister
deputy president|deputy prime minister|deputy secretary
deputy secretary of state|deputy sheriff|deputy speaker
first deputy foreign minister|first deputy minister|first deputy prime minister
past|shadow|vice admiral|vice chairman|vice chairwoman|vice chancellor
vice governor|vice premier|vice president|vice-captain
>strategist
adviser|chief strategist|consultant
>strongman
autocrat|dictator|general|leader|president|prime minister|supreme leader|warlord
>suffix
elder|younger
>suspect
accuser|culprit|defendant
>teacher
educator|head teacher|headmaster|headteacher|principal|professor|tutor
>teenager
boy|girl|schoolboy|schoolgirl
>translator
interpreter
>tycoon
billionaire|businessperson|magnate|mogul
>winner
champion|nobel laureate|nobel prize winner
>witness
bystander|eyewitness
>worker
aid worker|miner|rescue worker|social worker
>writer
author|columnist|essayist|journalist|novelist|playwright|poet|screenwriter
>younger
daughter|granddaughter|grandson|nephew|niece|son
]]
