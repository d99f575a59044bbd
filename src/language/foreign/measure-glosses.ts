import { MONTHS } from '../calendar-words.ts';

/** Words for dates, counts, measures and places, by their English; forms are separated by `|`. */
export const MEASURES: Record<string, Record<string, string>> = {
  es: {
    ...days('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
    ...months('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre'),
    ...numbers(
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|cien,ciento|mil|millón,millones',
    ),
    ...units(
      'segundo,segundos|minuto,minutos|hora,horas|día,días|semana,semanas|mes,meses|año,años|kilómetro,kilómetros|metro,metros|euro,euros|dólar,dólares',
    ),
    ...places(
      'en|de,del|desde|hasta|durante|después|antes|cerca|entre|ayer|hoy|mañana|medianoche|mediodía|porque|debido',
    ),
  },
  pt: {
    ...days('segunda,segunda feira|terça|quarta|quinta|sexta|sábado|domingo'),
    ...months('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
    ...numbers(
      'dois,duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|quarenta|cinquenta|cem,cento|mil|milhão,milhões',
    ),
    ...units(
      'segundo,segundos|minuto,minutos|hora,horas|dia,dias|semana,semanas|mês,meses|ano,anos|quilómetro,quilômetro,quilómetros,quilômetros|metro,metros|euro,euros|dólar,dólares',
    ),
    ...places(
      'em,no,na,nos,nas|de,do,da|desde|até|durante|após,depois|antes|perto|entre|ontem|hoje|amanhã|meia noite|meio dia|porque|devido',
    ),
  },
  fr: {
    ...days('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
    ...months('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    ...numbers(
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent,cents|mille|million,millions',
    ),
    ...units(
      'seconde,secondes|minute,minutes|heure,heures|jour,jours|semaine,semaines|mois|an,ans,année,années|kilomètre,kilomètres|mètre,mètres|euro,euros|dollar,dollars',
    ),
    ...places(
      'à,en,dans|de,du,d|depuis|jusqu,jusque|pendant,durant|après|avant|près|entre|hier|aujourdhui|demain|minuit|midi|parce|raison',
    ),
  },
  de: {
    ...days('montag|dienstag|mittwoch|donnerstag|freitag|samstag,sonnabend|sonntag'),
    ...months('januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'),
    ...numbers(
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|hundert|tausend|million,millionen',
    ),
    ...units(
      'sekunde,sekunden|minute,minuten|stunde,stunden|tag,tage,tagen|woche,wochen|monat,monate,monaten|jahr,jahre,jahren|kilometer,kilometern|meter,metern|euro|dollar',
    ),
    ...places(
      'in,im|von,vom,aus|seit|bis|während|nach,nachdem|vor,bevor|nahe|zwischen|gestern|heute|morgen|mitternacht|mittag|weil|wegen',
    ),
  },
  pl: {
    ...days('poniedziałek|wtorek|środa,środę|czwartek|piątek|sobota,sobotę|niedziela,niedzielę'),
    ...months(
      'stycznia,styczeń|lutego,luty|marca,marzec|kwietnia,kwiecień|maja,maj|czerwca,czerwiec|lipca,lipiec|sierpnia,sierpień|września,wrzesień|października,październik|listopada,listopad|grudnia,grudzień',
    ),
    ...numbers(
      'dwa,dwie,dwóch,dwoje|trzy,trzech|cztery,czterech|pięć,pięciu|sześć,sześciu|siedem,siedmiu|osiem,ośmiu|dziewięć,dziewięciu|dziesięć,dziesięciu|jedenaście|dwanaście|dwadzieścia|trzydzieści|czterdzieści|pięćdziesiąt|sto|tysiąc,tysiące,tysięcy,tys|milion,miliony,milionów,mln',
    ),
    ...units(
      'sekunda,sekund,sekundy|minut,minuty,minuta|godzina,godziny,godzin,godzinie|dzień,dni|tydzień,tygodnie,tygodni|miesiąc,miesiące,miesięcy|rok,roku,lat,lata|kilometr,kilometry,kilometrów|metr,metry,metrów|euro|dolar,dolary,dolarów',
    ),
    ...places(
      'w,we,na|z,ze|od|do|podczas|po|przed|blisko|między|wczoraj|dziś,dzisiaj|jutro|północ,północy|południe|ponieważ,bo|powodu',
    ),
  },
  uk: {
    ...days(
      'понеділок,понеділка|вівторок,вівторка|середа,середу,середи|четвер,четверга|п’ятниця,п’ятницю,п’ятниці|субота,суботу,суботи|неділя,неділю,неділі',
    ),
    ...months(
      'січня,січень,січні|лютого,лютий|березня,березень,березні|квітня,квітень,квітні|травня,травень,травні|червня,червень,червні|липня,липень,липні|серпня,серпень,серпні|вересня,вересень,вересні|жовтня,жовтень,жовтні|листопада,листопад|грудня,грудень,грудні',
    ),
    ...numbers(
      'два,дві,двох,двоє|три,трьох,троє|чотири,чотирьох,четверо|п’ять,п’яти,п’ятеро|шість,шести,шестеро|сім,семи|вісім,восьми|дев’ять|десять,десяти|одинадцять|дванадцять|двадцять|тридцять|сорок|п’ятдесят|сто|тисяч,тисяча,тисячі|мільйон,мільйони,мільйонів',
    ),
    ...units(
      'секунд,секунди|хвилин,хвилини,хвилина|годин,години,година,годині|день,дні,днів,дня|тиждень,тижні,тижнів,тижня|місяць,місяці,місяців,місяця|рік,року,роки,років|кілометр,кілометри,кілометрів|метр,метри,метрів|євро|долар,долари,доларів',
    ),
    ...places(
      'у,в,на|з,із,зі|від|до|під час|після|перед|біля|між|вчора,учора|сьогодні|завтра|опівночі|опівдні|бо,оскільки|через',
    ),
  },
};

function days(list: string): Record<string, string> {
  return inOrder('monday tuesday wednesday thursday friday saturday sunday', list);
}

function months(list: string): Record<string, string> {
  return inOrder(MONTHS.join(' '), list);
}

function numbers(list: string): Record<string, string> {
  return inOrder(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million',
    list,
  );
}

function units(list: string): Record<string, string> {
  return inOrder('seconds minutes hours days weeks months years kilometres metres euros dollars', list);
}

function places(list: string): Record<string, string> {
  return inOrder(
    'in of since until during after before near between yesterday today tomorrow midnight noon because due',
    list,
  );
}

/** Pairs English words with a comma-separated list of forms. */
function inOrder(english: string, list: string): Record<string, string> {
  const forms = list.split('|');
  return Object.fromEntries(english.split(' ').map((word, at) => [word, (forms[at] ?? '').replaceAll(',', '|')]));
}
