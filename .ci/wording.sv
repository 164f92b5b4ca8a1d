# Vad som låter översatt, eller skrivs på ett annat sätt i guiderna: `uttryck => bättre`.
[“„«»]|(?<!title: )(?<!pip install )"(?=\w[^"]*") => ”
\bSFI\b => sfi
\bInformationsverige\b => Information om Sverige
\b[Ss]kattemyndigheten i båda\b => skattemyndigheterna i båda
\b[Ll]ånlöfte|\bbankens ja\b => lånelöfte
\b[Bb]enämning => namn, ord
\bhittade vi inte\b|\bhittades inte\b => fråga ...
\bstod? inte på (?:de )?sidor(?:na)? vi läste\b => fråga ...
\bkunde vi inte (?:hitta|få reda på)\b => fråga ...
\bsitt huvud\b => det som står överst
\b[Dd]et finns för: => det finns
\b[Hh]emsid => webbplats
\b[Tt]illse|\b[Ee]rhåll => ser till, får
\b(?:NAME|DATE|WORD|PLACE|FILE|PAPER|OPTIONS|COMMAND)\b => NAMN, DATUM, ORD, ORT, FIL ...
\b[Ll]åt bedöma\b => få ... bedömd
\bär någons\.(?= |$) => har en ägare
(?:^|[.!?] )(?:- )?(?:19|20)\d\d [a-zåäö] => År 2023 ...
