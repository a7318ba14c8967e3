# Following a case: how it goes, when it is answered, files, taking it back, saying how it was, writing again.
server LYHORD_CLOCK_SHIFT=shift
as citizen
get /kontakt?vad=felanmalan
attach files hål.txt Ett hål i vägen
submit file question=Hålet i Storgatan är tillbaka | name=Hål Svensson | email=hal@vag.example
status 303
follow
keep NUMBER data-case-number="([^"]+)"
keep CODE data-case-code="([^"]+)"
keep FOLLOW href="(/arende/visa[^"]+)"
get $FOLLOW
has vi har fått ditt ärende
has onsdag 18 november
has hål.txt
keep FILE href="(/arende/fil[^"]+)"
get $FILE
status 200
has Ett hål i vägen
get /arende/fil?t=falsk&f=1
status 404
# Not somebody else's file.
get /kontakt
attach files annan.txt Någon annans
submit file question=En annan fråga
follow
keep OTHER href="(/arende/visa[^"]+)"
get $OTHER
keep OTHERFILE f=([0-9a-z]+)"
get $FOLLOW
keep TOKEN /arende/fil\?t=([^&"]+)
get /arende/fil?t=$TOKEN&f=$OTHERFILE
status 404
# They add, and what is wrong keeps what was typed.
get $FOLLOW
attach files bild.txt Mitt på vägen
submit reply body=
status 422
has Fyll i det här fältet
get $FOLLOW
attach files bild.txt Mitt på vägen
submit reply body=Det är större nu.
status 303
follow
has Tack, ditt meddelande har kommit fram.
has Det är större nu.
has bild.txt
# Nothing to say of it while it goes on.
not Hur tycker du att det gick?
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet i Storgatan
get /arbete/arenden/$CASE
has bild.txt
submit answer body=Lagat. | act=close
status 303
as citizen
get $FOLLOW
has Hur tycker du att det gick?
submit rate comment=Snabbt | score=
status 422
has Snabbt
get $FOLLOW
submit rate score=5 | comment=Det gick fort
status 303
follow
has Tack för ditt omdöme.
has Så här tyckte du att det gick
run stats $SITE --verify
prints 0 wrong
submit rate score=2 | comment=Hålet är tillbaka
status 303
run stats $SITE --verify
prints 0 wrong
as agent
get /arbete/arenden/$CASE
has Invånarens omdöme
has Dåligt: Hålet är tillbaka
has Invånaren sade hur det gick
# Soon after it was closed it opens again.
as citizen
get $FOLLOW
has Skriver du nu öppnar vi det igen.
submit reply body=Det är tillbaka.
status 303
goes /arende/visa
as agent
get /arbete/arenden/$CASE
submit answer body=Lagat igen. | act=close
status 303
# Long after it becomes a new case of the same person, tied to the old one.
later 3456000
as citizen
get /arende
submit follow number=$NUMBER | code=$CODE
status 303
follow
has blir det ett nytt ärende
submit reply body=Nu är det ett helt nytt hål.
status 303
goes /arende/kvitto
follow
has Det blev ett nytt ärende
keep NEW data-case-number="([^"]+)"
run stats $SITE --verify
prints 0 wrong
as agent
log in agent
get /arbete/arenden
keep NEWCASE href="/arbete/arenden/([0-9a-z]+)">Nu är det ett helt nytt hål
get /arbete/arenden/$NEWCASE
has Hål Svensson
has hal@vag.example
# Taken back: asked about first, and done once.
as citizen
get /kontakt
submit file question=Den här ångrar jag
follow
keep MINE href="(/arende/visa[^"]+)"
get $MINE
keep BACK href="(/arende/ta-tillbaka[^"]+)"
get $BACK
has Ja, ta tillbaka det
has Nej, behåll det
get $MINE
not Du har tagit tillbaka
get $BACK
submit withdraw
status 303
follow
has Du har tagit tillbaka ärendet.
get $BACK
status 409
run stats $SITE --verify
prints 0 wrong
get /arende/ta-tillbaka?t=falsk
status 404
