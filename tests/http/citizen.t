# What a citizen meets: how to reach people, the shortcuts, what can be done, being called back, disturbances.
as citizen
get /
status 200
head Set-Cookie:
# The telephone, whether somebody answers now, and being called: on every page.
has Ring 0499-380 00
has Öppet nu, till 16.30.
has Bli uppringd
has Kontakta oss
has Självservice
has Jobba hos oss
has Förslag och synpunkter
raw-has href="/amne/lediga-jobb"
get /fraga?q=bygglov+altan
has Öppet nu, till 16.30.
raw-has href="/ring-mig"
get /amne/avfall
has Öppet nu, till 16.30.
get /finns-inte
status 404
has Öppet nu, till 16.30.
get /en
has Open now, until 16:30.
has Ask us to call you
get /fi
has Avoinna nyt
has Pyydä soittoa
# All ways on one page.
get /oppettider
has Ring 0499-380 00
has Kommunhuset, Torggatan 3
has kommunen@ekasa.example
has Ekåsa kommun, Kontaktcenter, 579 99 Ekåsa
raw-has href="mailto:kommunen@ekasa.example"
has Julafton
get /sjalvservice
has Felanmäl gatubelysning
# What was asked for is marked where it stands; the topic is named.
get /fraga?q=skolskjuts
raw-has <mark>skolskjuts</mark>
has Busskort för gymnasiet
get /fraga?q=busskorten
raw-has <mark>busskort
# An exception is told in advance, on the page that is kept too.
as ada
log in admin
get /arbete/oppettider
keep TEL href="(/arbete/oppettider/[0-9a-z]+)">Telefon
get $TEL
submit day day=2026-11-18 | hours=8-12 | note=Utbildning
status 303
as citizen
get /
has onsdag 18 november: 8.00–12.00.
# The shortcuts are the administrator's.
as ada
get /arbete/genvagar
status 200
has Kontakta oss
submit shortcuts sv0= | to0=/oppettider | to1=javascript:alert(1) | en2=Jobs only
status 422
has Fyll i det här fältet
has Skriv en adress som börjar med / eller https://
get /arbete/genvagar
submit shortcuts sv0=Ring oss nu | en0= | fi0= | to1=https://e-tjanst.example/ | sv3= | en3= | fi3= | to3=
status 303
as citizen
get /
has Ring oss nu
raw-has href="https://e-tjanst.example/"
not Förslag och synpunkter
get /en
raw-has lang="sv">Ring oss nu
as ada2
log in admin
get /arbete/genvagar
as ada
get /arbete/genvagar
submit shortcuts sv0=En annan
status 303
as ada2
submit shortcuts sv0=Min egen
status 409
has En annan
has Min egen
submit shortcuts
status 303
# Without a number nothing is promised about the telephone.
get /arbete/installningar
submit settings phone= | visit=Torget 1 | email=
status 303
as citizen
get /
not Öppet nu
has Bli uppringd
get /oppettider
has Torget 1
not kommunen@ekasa.example
