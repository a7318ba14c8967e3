# Units and topics: adding, renaming, moving with all that is below, retiring; access follows at once.
as citizen
get /kontakt
submit file question=Gropen på Kungsgatan är djup | topic=Gator och vägar
get /kontakt
submit file question=Bidraget som ingen får veta om | topic=Bibliotek
as agent
log in agent
get /arbete/arenden
keep HOLE href="/arbete/arenden/([0-9a-z]+)">Gropen
get /arbete/arenden/$HOLE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Laga
as admin
log in admin
get /arbete/enheter
has Socialförvaltningen
submit unit sv= | parent=Samhällsbyggnadsförvaltningen
status 422
has Fyll i det här fältet.
submit unit sv=Gatuenheten Öst & Väst | parent=Samhällsbyggnadsförvaltningen
status 303
follow
has Tillagd.
has Ingen har en roll just här.
keep STREET action="(/arbete/enheter/[0-9a-z]+)"
run user grant $SITE --email sara.officer@ekasa.example --role officer --unit gatuenheten-ost-vast
code 0
# The officer above covers the new unit; the one of the unit alone does not see what is above.
as social
log in social
get /arbete/arenden/$HOLE
status 404
as officer
log in officer
get /arbete/arenden/$HOLE
status 200
submit hand-over unit=Samhällsbyggnadsförvaltningen › Gatuenheten Öst & Väst | note=Er gata
status 303
get /arbete/arenden/$HOLE
status 200
as social
get /arbete/arenden/$HOLE
status 200
# Cycles are refused, and the unit goes nowhere.
as admin
get /arbete/enheter
keep BUILD href="(/arbete/enheter/[0-9a-z]+)">Samhällsbyggnadsförvaltningen
keep CULTURE href="(/arbete/enheter/[0-9a-z]+)">Kultur
get $BUILD
submit unit parent=$STREET
status 422
get $STREET
keep STREET_ID action="/arbete/enheter/([0-9a-z]+)"
get $BUILD
keep REV name="rev" value="([0-9]+)"
keep TOKEN name="form_token" value="([^"]+)"
post $BUILD form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS&rev=$REV&sv=Bygg&parent=$STREET_ID
status 422
has Välj ett av alternativen.
# Moved: who covers the old place loses it at the next request, who covers the new one has it.
get $STREET
submit unit parent=Kultur- och fritidsförvaltningen | sv=Gatuenheten | en= | fi=
status 303
follow
has Ändringen är sparad.
as officer
get /arbete/arenden/$HOLE
status 404
get /arbete/arenden
not Gropen
as social
get /arbete/arenden/$HOLE
status 200
has Gatuenheten
# An old page does not undo it.
as admin
get $STREET
as other
log in admin
get $STREET
submit unit sv=Gatukontoret
status 303
as admin
submit unit sv=Gatuavdelningen
status 409
has Gatukontoret
has Gatuavdelningen
# Not retired while something needs it; each with what to do.
get $STREET
keep RETIRE (/arbete/enheter/[0-9a-z]+/lagg-ner)
submit $RETIRE
status 422
has öppna ärenden hos enheten
get $CULTURE
keep RETIRE2 (/arbete/enheter/[0-9a-z]+/lagg-ner)
submit $RETIRE2
status 422
has Det finns enheter i bruk under den
as social
get /arbete/arenden/$HOLE
submit answer body=Lagat. | act=close
status 303
as admin
get $STREET
submit $RETIRE
status 303
follow
has Nedlagd
as agent
get /arbete/arenden
keep BOOK href="/arbete/arenden/([0-9a-z]+)">Bidraget
get /arbete/arenden/$BOOK
not Gatukontoret
as admin
get $STREET
keep REOPEN (/arbete/enheter/[0-9a-z]+/oppna)
submit $REOPEN
follow
has I bruk igen.
# Topics: a case of a topic that becomes secret is gone for those outside, at once, closed ones too.
as agent
submit hand-over unit=Kultur- och fritidsförvaltningen | note=Era böcker
get /arbete/arenden/$BOOK
status 200
as admin
get /arbete/amnen
has Bibliotek
keep BOOKS href="(/arbete/amnen/[0-9a-z]+)">Bibliotek
keep CARE href="(/arbete/amnen/[0-9a-z]+)">Omsorg och stöd
get $BOOKS
submit topic secrecy=secret
status 303
as agent
get /arbete/arenden/$BOOK
status 404
# Made ordinary again: what was secret stays so, what comes is ordinary.
as admin
get $BOOKS
submit topic secrecy=normal | unit=Kommunledningskontoret
status 303
as agent
get /arbete/arenden/$BOOK
status 404
# Everybody at work sees whose topic it is; changing it is for a few.
get $BOOKS
status 200
keep OTHERTOKEN name="form_token" value="([^"]+)"
raw-not name="secrecy"
post $BOOKS form_token=$OTHERTOKEN&rev=1&sv=Kapad
status 403
as admin
get $BOOKS
keep RETIRE3 (/arbete/amnen/[0-9a-z]+/lagg-ner)
submit $RETIRE3
status 422
has öppna ärenden om ämnet
get $CARE
keep RETIRE4 (/arbete/amnen/[0-9a-z]+/lagg-ner)
submit $RETIRE4
status 422
has Det finns ämnen i bruk under det
get /arbete/amnen
submit topic sv=Elsparkcyklar | unit=Samhällsbyggnadsförvaltningen | parent=Trafik | secrecy=normal
status 422
submit topic sv=Elsparkcyklar | unit=Samhällsbyggnadsförvaltningen | secrecy=normal | parent=
status 303
follow
has Tillagd.
keep NEW action="(/arbete/amnen/[0-9a-z]+)"
get /
has Elsparkcyklar
get /kontakt
has Elsparkcyklar
get $NEW
submit topic sv=Elsparkcyklar och mopeder
status 303
follow
keep RETIRE5 (/arbete/amnen/[0-9a-z]+/lagg-ner)
submit $RETIRE5
status 303
get /
not Elsparkcyklar
get /kontakt
not Elsparkcyklar
run stats $SITE --verify
prints 0 wrong
run audit verify $SITE
code 0
