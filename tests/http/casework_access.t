# Who may do what with a case: acts without the right, secrecy, what may be said, several chosen at once.
as citizen
get /kontakt
submit file question=Hemligheten om pengarna | topic=Ekonomiskt bistånd | name=Hemlig Person | phone=070-174 06 61
follow
keep SECRET (KC-\d+)
get /kontakt
submit file question=Gatan är sned | topic=Gator och vägar
follow
keep STREET (KC-\d+)
as anna
log in agent
get /arbete/arenden?ordning=nyast
keep MONEY href="(/arbete/arenden/[0-9a-z]+)">Hemligheten
keep ROAD href="(/arbete/arenden/[0-9a-z]+)">Gatan är sned
# What may be said: for topics under secrecy not even that there is a case.
get $MONEY
has Säg inte ens att ärendet finns
get $ROAD
has Du får säga hur långt ärendet har kommit
keep TYPE href="(/arbete/arendetyper/[0-9a-z]+)"
get $TYPE/far-sagas
status 403
as admin
log in admin
get $TYPE
has Om någon du inte känner ringer
get $TYPE/far-sagas
has Lämna tomt för det vanliga
as ada
log in admin
get $TYPE/far-sagas
submit tell body=Säg bara vem som har ärendet.
status 303
as admin
submit tell body=Säg ingenting alls.
status 409
has Säg bara vem som har ärendet.
has Säg ingenting alls.
as anna
get $ROAD
has Säg bara vem som har ärendet.
# Different secrecy: linked, but not merged.
get $ROAD/gor/sla-ihop
submit act to=$SECRET
status 422
has olika sekretess
submit act to=KC-99999999
status 422
has Skriv numret på ett öppet ärende
submit act to=$STREET
status 422
has Det är det här ärendet.
# Nobody who may not work with it is given it, whatever the form says.
as admin
get /arbete/anvandare
keep PIA href="/arbete/anvandare/([0-9a-z]+)"[^>]*>Pia Palm
as anna
get $ROAD/gor/tilldela
keep TOKEN name="form_token" value="([^"]+)"
keep ONCE name="once" value="([^"]+)"
keep REV name="rev" value="(\d+)"
post $ROAD/gor/tilldela form_token=$TOKEN&once=$ONCE&rev=$REV&user=$PIA
status 422
get $ROAD/gor/finns-inte
status 404
# A manager reads, and acts on nothing.
as manager
log in manager
get $ROAD
status 200
not gor/vila
get $ROAD/gor/vila
status 403
# Another department sees nothing at all.
as officer
log in officer
get $ROAD/gor/vila
status 404
# Several at once, and back again.
as anna
get /arbete/arenden?ordning=nyast
keep R1 name="rad" value="([^"]+)"
submit chosen op=case.snooze | rad=$R1
status 200
submit operation until=week
status 303
follow
has vilar till
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
submit $UNDO
status 303
get /arbete/arenden?lage=vilar
not Gatan är sned
# The interface tells the state, and lists each.
run token add $SITE --name Byggreda --scope cases:read --role agent --days 30
keep TOK (lyh_\w+)
as api
bearer $TOK
get /api/v1/cases?status=waiting
status 200
get /api/v1/cases?status=snoozed
status 200
get /api/v1/cases?status=sleeping
status 422
