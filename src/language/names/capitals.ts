import { foldName } from './fold-name.ts';

/**
 * Capitals by ISO 3166 country code, in the bot's eight languages, English first. From the example cities of the time zones
 * of Unicode CLDR 48 (Unicode License v3), https://cldr.unicode.org, plus capitals that name no time zone.
 * Names that are also a country or an everyday word are left out.
 */
const CAPITALS = `
AE Abu Dhabi, Abu Zabi, Abou Dabi, 아부다비, Abu Dabi, Абу-Дабі; AF Kabul, Kaboul, 카불, Cabul, Кабул; AL Tirana, 티라나, Тирана;
AM Yerevan, Eriwan, Ereván, Erevan, 예레반, Erywań, Єреван; AO Luanda, 루안다, Луанда; AR Buenos Aires, 부에노스 아이레스, Буенос-Айрес;
AT Vienna, Wien, Viena, Vienne, 비엔나, Wiedeń, Відень; AU Canberra, 캔버라, Camberra, Канберра; AZ Baku, Bakú, Bakou, 바쿠, Баку;
BA Sarajevo, 사라예보, Sarajewo, Сараєво; BD Dhaka, Daca, 다카, Dacca, Дакка;
BE Brussels, Brüssel, Bruselas, Bruxelles, 브뤼셀, Bruksela, Bruxelas, Брюссель; BF Ouagadougou, Uagadugú, 와가두구, Wagadugu, Уаґадуґу;
BG Sofia, Sofía, 소피아, Sófia, Софія; BH Manama, 마나마, Манама; BI Bujumbura, 부줌부라, Bużumbura, Бужумбура;
BJ Porto-Novo, Porto Novo, Portonovo, 포르토노보, Порто-Ново; BO La Paz, 라파스, Ла-Пас; BR Brasília, 브라질리아, Бразиліа;
BS Nassau, 나소, Насау; BT Thimphu, Timbu, 팀부, Тхімпху; BW Gaborone, 가보로네, Ґабороне; BY Minsk, 민스크, Mińsk, Мінськ;
CA Ottawa, 오타와, Оттава; CD Kinshasa, 킨샤사, Kinszasa, Кіншаса; CF Bangui, 방기, Bangi, Банґі; CG Brazzaville, 브라자빌, Браззавіль;
CH Bern, Berne, Berna, 베른, Berno, Берн; CI Yamoussoukro, Yamusukro, 야무수크로, Jamusukro, Ямусукро;
CL Santiago, Santiago de Chile, 산티아고, Сантьяґо; CM Yaoundé, Jaunde, 야운데, Яунде;
CN Beijing, Peking, Pekín, Pékin, 베이징, Pekin, Pequim, Пекін; CO Bogotá, 보고타, Боґота;
CU Havana, Havanna, La Habana, La Havane, 하바나, Hawana, Гавана; CY Nicosia, Nikosia, Nicosie, 니코시아, Nikozja, Nicósia, Нікосія;
CZ Prague, Prag, Praga, 프라하, Прага; DE Berlin, Berlín, 베를린, Berlim, Берлін;
DK Copenhagen, Kopenhagen, Copenhague, 코펜하겐, Kopenhaga, Копенгаген; DO Santo Domingo, Saint-Domingue, 산토도밍고, Санто-Домінґо;
DZ Algiers, Algier, Argel, Alger, 알제; EC Quito, 키토, Кіто; EE Tallinn, Tallin, 탈린, Таллінн;
EG Cairo, Kairo, El Cairo, Le Caire, 카이로, Kair, Каїр; ER Asmara, 아스메라, Асмера; ES Madrid, 마드리드, Madryt, Madri, Мадрид;
ET Addis Ababa, Addis Abeba, Adís Abeba, Addis-Abeba, 아디스아바바, Adis Abeba, Аддис-Абеба; FI Helsinki, 헬싱키, Helsinque, Гельсінкі;
FR Paris, París, 파리, Paryż, Париж; GA Libreville, 리브르빌, Лібревіль; GB London, Londres, 런던, Londyn, Лондон;
GE Tbilisi, Tiflis, Tbilissi, 트빌리시, Тбілісі; GH Accra, Acra, 아크라, Akra, Аккра; GM Banjul, 반줄, Bandżul, Банжул;
GN Conakry, Conakri, 코나크리, Konakry, Conacri, Конакрі; GQ Malabo, 말라보, Малабо;
GR Athens, Athen, Atenas, Athènes, 아테네, Ateny, Афіни; GT Guatemala City, Guatemala-Stadt, Ciudad de Guatemala;
GW Bissau, Bisáu, 비사우, Бісау; HN Tegucigalpa, 테구시갈파, Теґусіґальпа; HR Zagreb, 자그레브, Zagrzeb, Загреб;
HT Port-au-Prince, Puerto Príncipe, 포르토프랭스, Porto Príncipe, Порт-о-Пренс; HU Budapest, 부다페스트, Budapeszt, Budapeste, Будапешт;
ID Jakarta, Yakarta, 자카르타, Dżakarta, Jacarta, Джакарта; IE Dublin, Dublín, 더블린, Дублін;
IL Jerusalem, Jerusalén, Jérusalem, 예루살렘, Jerozolima, Jerusalém, Єрусалим;
IN New Delhi, Neu-Delhi, Nueva Delhi, 뉴델리, Nowe Delhi, Nova Délhi, Нью-Делі; IQ Baghdad, Bagdad, 바그다드, Bagdá, Багдад;
IR Tehran, Teheran, Teherán, Téhéran, 테헤란, Teerã, Тегеран; IS Reykjavik, Reykjavík, Reikiavik, 레이캬비크, Рейк’явік;
IT Rome, 로마, Rzym, Рим; JM Kingston, 킹스턴, Кінгстон; JO Amman, Ammán, 암만, Amã, Амман; JP Tokyo, Tokio, 도쿄, Tóquio, Токіо;
KE Nairobi, 나이로비, Nairóbi, Найробі; KG Bishkek, Bischkek, Bichkek, 비슈케크, Biszkek, Бішкек; KH Phnom Penh, 프놈펜, Пномпень;
KP Pyongyang, Pjöngjang, 평양, Pjongjang, Пхеньян; KR Seoul, Seúl, Séoul, 서울, Сеул;
KW Kuwait City, Kuwait-Stadt, Ciudad de Kuwait, Cidade do Kuwait, Ель-Кувейт; KZ Astana, Nur-Sultan, 아스타나, Астана;
LA Vientiane, Vientián, 비엔티안, Wientian, В’єнтьян; LB Beirut, Beyrouth, 베이루트, Bejrut, Beirute, Бейрут; LI Vaduz, 파두츠, Вадуц;
LK Colombo, 콜롬보, Kolombo, Коломбо; LR Monrovia, 몬로비아, Monróvia, Монровія; LS Maseru, 마세루, Масеру;
LT Vilnius, Vilna, 빌니우스, Wilno, Вільнюс; LV Riga, 리가, Ryga, Рига; LY Tripoli, Tripolis, Trípoli, 트리폴리, Trypolis, Триполі;
MA Rabat, 라바트, Рабат; MD Chișinău, Chisináu, 키시나우, Kiszyniów, Кишинів; ME Podgorica, 포드고리차, Подгориця;
MG Antananarivo, 안타나나리보, Antananarywa, Антананаріву; MK Skopje, Skopie, 스코페, Скоп’є; ML Bamako, 바마코, Бамако;
MM Naypyidaw, Naipyidaw, Naipyidó, 네피도, Najpjidaw, Нейп’їдо;
MN Ulaanbaatar, Ulán Bator, Oulan-Bator, 울란바토르, Ułan Bator, Ulan Bator, Улан-Батор;
MR Nouakchott, Nuakchot, 누악쇼트, Nawakszut, Нуакшотт; MT Valletta, La Valeta, La Valette, 발레타, Валлетта; MW Lilongwe, 릴롱궤, Лілонгве;
MX Mexico City, Mexiko-Stadt, Ciudad de México, 멕시코 시티, Cidade do México, Мехіко; MY Kuala Lumpur, 쿠알라룸푸르, Куала-Лумпур;
MZ Maputo, 마푸토, Мапуту; NA Windhoek, 빈트후크, Windhuk, Віндгук; NE Niamey, 니아메, Ніамей; NG Abuja, Abudża, 아부자, Абуджа;
NI Managua, 마나과, Manágua, Манаґуа; NL Amsterdam, Ámsterdam, 암스테르담, Amsterdã, Амстердам; NO Oslo, 오슬로, Осло;
NP Kathmandu, Katmandú, Katmandou, 카트만두, Katmandu, Катманду; NZ Wellington, 웰링턴, Веллінгтон;
OM Muscat, Maskat, Mascate, 무스카트, Маскат; PA Panama City, Panama-Stadt, Ciudad de Panamá, 파나마시티, Cidade do Panamá;
PE Lima, 리마, Ліма; PG Port Moresby, 포트모르즈비, Порт-Морсбі; PH Manila, Manille, 마닐라, Маніла; PK Islamabad, 이슬라마바드, Ісламабад;
PL Warsaw, Warschau, Varsovia, Varsovie, 바르샤바, Warszawa, Varsóvia, Варшава; PS Ramallah, Ramala, 라말라, Рамалла;
PT Lisbon, Lissabon, Lisboa, Lisbonne, 리스본, Lizbona, Лісабон; PY Asunción, 아순시온, Assunção, Асунсьйон; QA Doha, 도하, Доха;
RO Bucharest, Bukarest, Bucarest, 부쿠레슈티, Bukareszt, Bucareste, Бухарест; RS Belgrade, Belgrad, Belgrado, 베오그라드, Белград;
RU Moscow, Moskau, Moscú, Moscou, 모스크바, Moskwa, Москва; RW Kigali, 키갈리, Кігалі;
SA Riyadh, Riad, Riyad, 리야드, Rijad, Riade, Ер-Ріяд; SD Khartoum, Khartum, Jartum, 카르툼, Chartum, Cartum, Хартум;
SE Stockholm, Estocolmo, 스톡홀름, Sztokholm, Стокгольм; SI Ljubljana, Liubliana, 류블랴나, Lublana, Любляна;
SK Bratislava, 브라티슬라바, Bratysława, Братислава; SL Freetown, 프리타운, Фрітаун; SN Dakar, 다카르, Дакар;
SO Mogadishu, Mogadischu, Mogadiscio, 모가디슈, Mogadiszu, Mogadíscio, Моґадішо; SR Paramaribo, 파라마리보, Парамарибо;
SS Juba, 주바, Dżuba, Джуба; SV San Salvador, 산살바도르, Сан-Сальвадор; SY Damascus, Damaskus, Damasco, 다마스쿠스, Damaszek, Дамаск;
TD N’Djamena, Yamena, 엔자메나, Ndżamena, Нджамена; TG Lomé, 로메, Ломе; TH Bangkok, 방콕, Бангкок;
TJ Dushanbe, Duschanbe, Dusambé, Douchanbé, 두샨베, Duszanbe, Duchambe, Душанбе;
TM Ashgabat, Aşgabat, Asjabad, Achgabat, 아슈하바트, Aszchabad, Asgabate, Ашгабат; TN Tunis, 튀니스; TR Ankara, 앙카라, Ancara, Анкара;
TT Port of Spain, Puerto España, Port-d’Espagne, 포트오브스페인, Port-of-Spain, Порт-оф-Спейн;
TW Taipei, Taipeh, Taipéi, 타이베이, Tajpej, Тайбей; TZ Dodoma, 도도마, Додома; UA Kyiv, Kiew, Kiev, 키예프, Kijów, Київ, Kyjiw, 키이우;
UG Kampala, 캄팔라, Кампала; US Washington, 워싱턴, Waszyngton, Вашингтон; UY Montevideo, 몬테비데오, Montevidéu, Монтевідео;
UZ Tashkent, Taschkent, Taskent, Tachkent, 타슈켄트, Taszkient, Ташкент; VE Caracas, 카라카스, Каракас; VN Hanoi, 하노이, Ханой;
XK Pristina, Prishtina, 프리슈티나, Prisztina, Приштина; YE Sanaa, 사나, Сана; ZA Pretoria, 프리토리아, Преторія; ZM Lusaka, 루사카, Лусака;
ZW Harare, 하라레, Хараре
`;

const capitals = new Map(
  CAPITALS.trim()
    .split(/;\s*/)
    .map((line): [string, string[]] => [line.slice(0, 2), line.slice(3).split(', ')]),
);
const spellings = new Map(
  [...capitals.values()].flatMap((names) => {
    const words = names.map(foldName).filter((name) => !name.includes(' '));
    return words.map((word) => [word, words] as const);
  }),
);

/** All spellings of each capital, by country code. */
export function capitalNames(): ReadonlyMap<string, readonly string[]> {
  return capitals;
}

/** Other one-word spellings of a capital, folded: "kyiv" is "kiew" and "київ". */
export function capitalSpellings(word: string): readonly string[] {
  return spellings.get(word) ?? [];
}
