/**
 * Words that are mostly the name of a place, in lower case: countries, states, large cities. "Lagos". Of a name of two
 * words only one that means nothing else: "arabia".
 */
export const PLACE_WORDS = words(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria burundi cambodia cameroon
  canada chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt salvador eritrea
  estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana
  haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
  kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar
  malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
  mozambique myanmar burma namibia nauru nepal netherlands holland zealand nicaragua niger nigeria macedonia norway oman
  pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia
  seychelles singapore slovakia slovenia somalia korea spain sudan suriname sweden switzerland syria taiwan tajikistan
  tanzania thailand togo tonga trinidad tobago tunisia turkey turkmenistan tuvalu uganda ukraine emirates britain uruguay
  uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe arabia england scotland wales ulster crimea chechnya
  kashmir punjab kerala gujarat tibet xinjiang gaza donbas bavaria tuscany sicily catalonia brittany normandy andalusia
  usa uk uae ussr eu america americas europe asia africa antarctica oceania scandinavia balkans caribbean
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
  jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  ontario quebec alberta manitoba saskatchewan queensland tasmania yorkshire cornwall devon kent sussex essex
  amsterdam ankara antwerp athens atlanta auckland austin baghdad baku baltimore bangkok barcelona basel beijing beirut
  belfast belgrade berlin bern birmingham bogota boston brisbane bristol brussels bucharest budapest cairo calgary cambridge
  canberra cardiff chicago cincinnati cleveland cologne copenhagen dakar dallas damascus delhi denver detroit dhaka doha
  donetsk dresden dubai dublin edinburgh frankfurt geneva glasgow hague hamburg hanoi harare havana helsinki hiroshima
  houston indianapolis istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu kazan kharkiv kherson kiev
  kyiv kolkata calcutta lagos lahore lima lisbon liverpool ljubljana london louisville luhansk lviv lyon madrid manchester
  manila mariupol marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu montreal moscow
  mosul mumbai bombay munich nairobi naples nashville odesa odessa omaha orlando osaka oslo ottawa oxford paris perth
  petersburg philadelphia phoenix pittsburgh prague pretoria pyongyang quito ramallah rangoon riga riyadh rome rotterdam
  sacramento sarajevo sevastopol seattle seoul shanghai shenzhen sofia stockholm stuttgart sydney taipei tallinn tampa
  tashkent tbilisi tehran tokyo toronto tripoli tucson tunis turin vancouver venice vienna vilnius warsaw wuhan yangon
  yerevan zagreb zurich angeles francisco diego antonio vegas orleans manhattan brooklyn queens bronx harlem hollywood
  miramar fallujah basra kandahar peshawar islamabad rawalpindi srinagar chennai bangalore hyderabad kingdom states
`)

/**
 * Words and letters that are mostly the name of an organisation, in lower case, also when they stand alone: "BBC".
 */
export const ORGANISATION_WORDS = words(`
  bbc cnn cbs nbc abc npr pbs itv reuters bloomberg tass interfax xinhua afp ap upi wsj nato un unesco unicef unhcr imf opec
  wto iaea osce icc interpol europol cia fbi nsa dea atf fda fcc sec epa nasa esa noaa cdc nih faa fema irs doj gop dnc rnc
  kgb fsb gru mossad mi5 mi6 plo hamas hezbollah fatah taliban isis isil qaeda qaida boko haram pkk ira congress senate
  parliament duma knesset pentagon kremlin politburo bundestag bundeswehr wehrmacht gestapo scotland-yard
  google microsoft apple amazon facebook twitter yahoo ibm intel oracle cisco dell hp nokia samsung sony toshiba panasonic
  philips siemens bosch toyota honda nissan mazda hyundai kia ford chrysler bmw audi volkswagen renault peugeot fiat ferrari
  boeing airbus lockheed raytheon exxon mobil chevron shell bp gazprom rosneft lukoil aramco enron halliburton walmart target
  costco tesco ikea mcdonalds starbucks pepsi coca-cola nestle unilever pfizer bayer merck novartis moderna astrazeneca
  citigroup jpmorgan goldman sachs barclays hsbc ubs unicredit lehman merrill visa mastercard paypal fedex ups dhl
  nfl nba nhl mlb fifa uefa ncaa ioc wada greenpeace amnesty oxfam mit ucla nyu stanford harvard yale princeton
  disney netflix nintendo lufthansa ryanair easyjet marriott hilton hyatt sheraton verizon comcast vodafone linux-foundation
`)

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
