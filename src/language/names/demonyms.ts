/**
 * Countries and territories by ISO 3166 code, with their one-word English demonyms. From the "Nationality" fields of The World Factbook
 * (public domain), https://www.cia.gov/the-world-factbook/, plus everyday words such as "Brit". "Korean" may be of either.
 */
export const DEMONYMS = `
AD Andorran; AE Emirati; AF Afghan Afghani; AG Antiguan Barbudan; AI Anguillan; AL Albanian; AM Armenian; AO Angolan;
AR Argentine Argentinian; AT Austrian; AU Australian; AW Aruban; AZ Azerbaijani; BA Bosnian Herzegovinian;
BB Barbadian Bajan; BD Bangladeshi; BE Belgian; BF Burkinabe; BG Bulgarian; BH Bahraini; BI Burundian; BJ Beninese; BM Bermudian;
BN Bruneian; BO Bolivian; BR Brazilian; BS Bahamian; BT Bhutanese; BW Motswana Batswana Botswanan; BY Belarusian; BZ Belizean;
CA Canadian; CD Congolese; CF; CG Congolese; CH Swiss; CI Ivoirian; CL Chilean; CM Cameroonian; CN Chinese;
CO Colombian; CR; CU Cuban; CV Verdean; CW Curacaoan; CY Cypriot; CZ Czech; DE German; DJ Djiboutian; DK Danish Dane; DM Dominican;
DO Dominican; DZ Algerian; EC Ecuadorian; EE Estonian; EG Egyptian; EH Sahrawi Sahrawian Sahraouian Sahraoui; ER Eritrean;
ES Spanish Spaniard; ET Ethiopian; FI Finnish Finn; FJ Fijian; FO Faroese; FR French Frenchman Frenchwoman; GA Gabonese;
GB British Briton Brit; GD Grenadian; GE Georgian; GH Ghanaian; GI Gibraltarian; GL Greenlandic Greenlander; GM Gambian;
GN Guinean; GQ Equatoguinean; GR Greek; GT Guatemalan; GU Guamanian; GW Bissau-Guinean; GY Guyanese; HK; HN Honduran;
HR Croatian Croat; HT Haitian; HU Hungarian; ID Indonesian; IE Irish Irishman Irishwoman; IL Israeli; IM Manx Manxman Manxwoman;
IN Indian; IQ Iraqi; IR Iranian; IS Icelandic Icelander; IT Italian; JM Jamaican; JO Jordanian; JP Japanese; KE Kenyan;
KG Kyrgyzstani Kyrgyz; KH Cambodian; KI I-Kiribati; KM Comoran; KN Kittitian Nevisian; KP; KR; KW Kuwaiti; KY Caymanian;
KZ Kazakhstani Kazakh; LA Lao Laotian; LB Lebanese; LC; LI Liechtensteiner; LK; LR Liberian; LS Basotho Mosotho; LT Lithuanian;
LU Luxembourger; LV Latvian; LY Libyan; MA Moroccan; MC Monegasque Monacan; MD Moldovan; ME Montenegrin; MF; MG Malagasy;
MH Marshallese; MK Macedonian; ML Malian; MM Burmese; MN Mongolian; MO; MR Mauritanian; MS Montserratian; MT Maltese;
MU Mauritian; MV Maldivian; MW Malawian; MX Mexican; MY Malaysian; MZ Mozambican; NA Namibian; NE Nigerien; NG Nigerian;
NI Nicaraguan; NL Dutch Dutchman Dutchwoman; NO Norwegian; NP Nepali Nepalese; NR Nauruan; NU Niuean; NZ; OM Omani;
PA Panamanian; PE Peruvian; PG; PH Philippine Filipino Filipina; PK Pakistani; PL Polish Pole; PR; PS Palestinian;
PT Portuguese; PW Palauan; PY Paraguayan; QA Qatari; RO Romanian; RS Serb Serbian; RU Russian; RW Rwandan; SA Saudi Saudis; SB;
SC Seychellois; SD Sudanese; SE Swedish Swede; SG Singaporean; SI Slovenian Slovene; SK Slovak Slovakian; SL; SM Sammarinese;
SN Senegalese; SO Somali; SR Surinamese Surinamer; SS; ST; SV Salvadoran Salvadorean; SY Syrian; SZ Swati Swazi; TC; TD Chadian;
TG Togolese; TH Thai; TJ Tajikistani Tajik; TK Tokelauan; TL Timorese; TM Turkmenistani Turkmen; TN Tunisian; TO Tongan;
TR Turkish Turk; TT Trinidadian Tobagonian; TV Tuvaluan; TW Taiwanese; TZ Tanzanian; UA Ukrainian; UG Ugandan;
US American; UY Uruguayan; UZ Uzbekistani Uzbek; VA; VC Vincentian; VE Venezuelan; VN Vietnamese;
VU Ni-Vanuatu; WF Wallisian Futunan; WS Samoan; XK Kosovan Kosovar; YE Yemeni; ZA; ZM Zambian; ZW Zimbabwean
`;

/** Other English names that `Intl.DisplayNames` lacks. */
export const OTHER_NAMES =
  'AE Emirates UAE; BA Bosnia; CD Congo; CG Congo; GB Britain; MM Burma; NL Holland; PS Palestine; TR Turkey; US America USA; VA Vatican';
