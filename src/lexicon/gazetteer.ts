/** A folded name in, the country that it names, whose adjective or inhabitants it is, or whose capital it is, out; and the calendar's words, which are no names. */

export type Country = {
  /** The folded English short name: "libya". */
  readonly country: string
  readonly form: 'name' | 'demonym' | 'capital'
}

/** `phrase`: folded words with single spaces, without "the": "united states", "libyan", "tripoli". */
export const countryOf = (phrase: string): Country | undefined => COUNTRIES.get(phrase)

/** Months and days of the week, in full and as newspapers shorten them. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  gmt bst utc cet cest est edt pst am pm`.split(/\s+/u),
)

/**
 * One country a line: names | adjectives and inhabitants | capital (also the seat of government).
 * The members and observers of the United Nations, their English short names, and a few territories and
 * unions that the news names like countries.
 */
const TABLE = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda,Antigua|Antiguan,Antiguans|
Argentina|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados|Barbadian,Barbadians|Bridgetown
Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
Belgium|Belgian,Belgians|
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan,Motswana,Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia
Brunei|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Gitega
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde,Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic|Central African,Central Africans|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago
China,People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia|Colombian,Colombians|Bogota
Comoros|Comorian,Comorians|Moroni
Congo,Democratic Republic of the Congo,DRC|Congolese|Kinshasa,Brazzaville
Costa Rica|Costa Rican,Costa Ricans|San Jose
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian,Djiboutians|
Dominica|Dominicans|Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans|San Salvador
Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
European Union,EU||Brussels
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French,Frenchman,Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada|Grenadian,Grenadians|
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Holy See,Vatican,Vatican City||
Honduras|Honduran,Hondurans|Tegucigalpa
Hong Kong|Hongkonger,Hongkongers|
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik
India|Indian,Indians|New Delhi,Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran,Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran
Iraq|Iraqi,Iraqis|Baghdad
Ireland,Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
Israel|Israeli,Israelis|Jerusalem
Italy|Italian,Italians|Rome
Ivory Coast,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kiribati||Tarawa
Kosovo|Kosovar,Kosovars,Kosovan|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Laotians,Lao|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho,Mosotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourger,Luxembourgers|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Maldives|Maldivian,Maldivians|Male
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian,Micronesians|Palikir
Moldova|Moldovan,Moldovans|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Namibia|Namibian,Namibians|Windhoek
Nauru|Nauruan,Nauruans|Yaren
Nepal|Nepalese,Nepali,Nepalis|Kathmandu
Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Hague,Amsterdam
New Zealand|New Zealander,New Zealanders|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea,DPRK|North Korean,North Koreans|Pyongyang
North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palau|Palauan,Palauans|Ngerulmud
Palestine|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines|Filipino,Filipinos,Philippine|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Puerto Rican,Puerto Ricans|San Juan
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saint Kitts and Nevis||Basseterre
Saint Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines||Kingstown
Samoa|Samoan,Samoans|Apia
San Marino|Sammarinese|
Sao Tome and Principe||
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Scotland|Scottish,Scot,Scots|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea,Republic of Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen,Turkmens|Ashgabat
Tuvalu|Tuvaluan,Tuvaluans|Funafuti
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom,UK,Britain,Great Britain|British,Briton,Britons|London
United Nations,UN,United Nations Organization||
United States,US,USA,United States of America,America|American,Americans|Washington
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent
Vanuatu|Ni-Vanuatu|Port Vila
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Wales|Welsh,Welshman,Welshwoman|Cardiff
Yemen|Yemeni,Yemenis|Sanaa
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare`

const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', demonyms = '', capitals = ''] = line.split('|').map(folded)
      const country = names.split(',')[0] as string
      const entries = (list: string, form: Country['form']): [string, Country][] =>
        list
          .split(',')
          .filter(Boolean)
          .map((phrase) => [phrase, { country, form }])
      // The name wins where a phrase is also somebody's capital (a Map keeps the last).
      return [...entries(capitals, 'capital'), ...entries(demonyms, 'demonym'), ...entries(names, 'name')]
    }),
)

/** Hyphens part words and a possessive 's falls, as in the tokens of a text. */
function folded(list: string): string {
  return list.toLowerCase().replaceAll('-', ' ').replace(/'s\b/gu, '')
}
