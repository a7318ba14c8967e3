# Working with a case: promised until, waiting for its citizen, resting, assigned, given back, linked, merged, parties, time.
server LYHORD_CLOCK_SHIFT=jump
as citizen
get /kontakt
submit file question=Lampan vid bryggan är trasig | topic=Gator och vägar | email=kalle@kund.example | name=Kalle Kund
follow
keep LAMP (KC-\d+)
keep LAMPCODE ([0-9A-Z]{5}-[0-9A-Z]{5})
get /kontakt
submit file question=Bryggans lampa lyser inte | topic=Gator och vägar | name=Dora Dubbel | phone=070-174 06 51
follow
keep TWIN (KC-\d+)
keep TWINCODE ([0-9A-Z]{5}-[0-9A-Z]{5})
as anna
log in agent
get /arbete/arenden?ordning=nyast
keep CASE href="(/arbete/arenden/[0-9a-z]+)">Lampan vid bryggan
keep SAME href="(/arbete/arenden/[0-9a-z]+)">Bryggans lampa
get $CASE
has Svar senast
has Nästa steg
has tar ärendet.
has Om någon du inte känner ringer
has Du får säga hur långt ärendet har kommit
# Assigned to a colleague who may, and to nobody who may not.
get $CASE/gor/tilldela
status 200
has Erik Ek
not Olle Orn
submit act user=Erik Ek
status 303
follow
has Ärendet är tilldelat Erik Ek.
has Erik Ek arbetar med det.
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
submit $UNDO
status 303
get $CASE
has tar ärendet.
# Asked for what is missing: the promise stands still, the citizen reads it, a reminder goes.
get $CASE/gor/komplettering
has De får ett mejl om att du har frågat.
submit act body= | days=70
status 422
has Fyll i det här fältet.
submit act body=Vilken lampa menar du? | days=7
status 303
follow
has Frågan är skickad.
has Väntar på komplettering
has Vilken lampa menar du?
has Den som hörde av sig ska komplettera.
get /arbete/arenden
not Lampan vid bryggan
get /arbete/arenden?vy=vantar
has Lampan vid bryggan
as citizen
get /arende
submit follow number=$LAMP | code=$LAMPCODE
follow
has Vilken lampa menar du?
later 700000
as anna
log in agent
wait $CASE Påminnelse om komplettering skickades
as citizen
get /arende
submit follow number=$LAMP | code=$LAMPCODE
follow
has Vi påminde dig
as anna
get $CASE
has Väntar på komplettering
# The citizen answers: it is back, and what it stood still is added to the promise.
as citizen
get /arende
submit follow number=$LAMP | code=$LAMPCODE
follow
submit reply body=Den längst ut
status 303
as anna
get $CASE
not Väntar på komplettering</span>
has Den längst ut
has Väntat på komplettering
get /arbete/arenden
has Lampan vid bryggan
# Resting: gone from the queue, back by itself; a moment that has passed is refused, what was typed stays.
get $CASE/gor/vila
submit act until=day | day=1 mars 2020 | time=9.00
status 422
has Den tiden har redan varit.
has 1 mars 2020
submit act until=tomorrow | day= | time=
status 303
follow
has Ärendet vilar till
get /arbete/arenden?vy=vilar
has Lampan vid bryggan
get /arbete/arenden?vy=alla
not Lampan vid bryggan
later 700000
as anna
log in agent
wait /arbete/arenden Lampan vid bryggan
get /arbete/notiser
has Ärendet kom tillbaka
# Until something happens: a colleague's note wakes it.
get $CASE/gor/vila
submit act until=event
status 303
get $CASE
has Vilar tills något händer.
as erik
log in agent2
get $CASE
submit note remark=Elektrikern kommer i morgon
status 303
get $CASE
not Vilar tills något händer.
# Late: told to the unit once, and marked.
get $CASE
has Sent
get /arbete/arenden?vy=svar
has Sent
as anna
wait /arbete/notiser Tiden för svar gick ut
# The day it came is another than the day it was written down; a day to come is refused.
get $CASE/gor/ankomst
submit act day=1 januari 2090
status 422
has Skriv en dag som har varit
# Handed over: first shown, then done; taken back while nobody has taken it; handed back with the reason.
get $CASE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er lampa | act=visa
status 200
has Lämna över till Samhällsbyggnadsförvaltningen?
has Inget är skickat än.
has Er lampa
has personer kan läsa ärendet där
has Du ser vem som har det
submit hand-over
status 303
get $CASE
has hör till en annan enhet
has Nästa steg
has Ta tillbaka
not Er lampa
get $CASE/gor/ta-tillbaka
submit act
status 303
follow
has Ärendet är tillbaka.
has Er lampa
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er lampa ändå
status 303
as officer
log in officer
get $CASE
has Lämnades över
has från Kontaktcenter
submit $CASE/ta
status 303
as anna
get $CASE/gor/ta-tillbaka
submit act
status 409
has har redan tagit ärendet
as officer
get $CASE/gor/lamna-tillbaka
submit act why=
status 422
submit act why=Bryggan är hamnens
status 303
as anna
get $CASE
has Bryggan är hamnens
not Lämnades över
# Two who save at once: both are shown, and what was typed stays.
get $CASE/gor/vila
as erik
get $CASE
submit $CASE/ta
status 303
as anna
submit act until=week
status 409
has Någon annan hann före
has Nästa vecka, måndag kl. 8
has Erik Ek
submit act
status 303
get $CASE/gor/vack
submit act
status 303
# Linked with another case and with any page, seen from both ends, taken away and back.
get $CASE/gor/lanka
submit act kind=1 | to=KC-99999999
status 422
has Skriv numret på ett ärende som du får läsa
submit act kind=2 | to=$TWIN
status 303
follow
has Länkat: $TWIN
has Bryggans lampa
get $SAME
has Dubblett av
has Lampan vid bryggan
get $CASE/gor/lanka
submit act kind=1 | to=$TWIN
status 422
has De är redan länkade.
get /arbete/personal
keep STAFF href="(/arbete/personal/[0-9a-z]+)"
get $CASE/gor/lanka
submit act kind=1 | to=https://lyhord.example$STAFF
status 303
get $CASE
raw-has href="$STAFF"
keep GONE href="([^"]+/gor/ta-bort-lank\?tie=[0-9a-z]+)"
get $GONE
submit act
status 303
get $CASE
not Dubblett av
# Parties with roles, and time.
get $CASE/gor/part
submit act name= | role=4
status 422
has Skriv ett namn
submit act name=Greta Granne | phone=070-174 06 77 | role=4
status 303
follow
has Greta Granne
has Granne
get $CASE/gor/tid
submit act minutes=15
status 303
follow
has 15 minuter är uppskrivna.
has 15 min
# Merged: the thread of both, the answer to both, both codes.
get $SAME/gor/sla-ihop
submit act to=$LAMP
status 303
follow
has Ärendet är ihopslaget med
has går vidare i
has Ihopslaget med ett annat ärende
get $CASE
has $TWIN · Webben
has Tog upp
has Dora Dubbel
submit answer body=Lampan är bytt nu. | act=open
status 303
as citizen
get /arende
submit follow number=$TWIN | code=$TWINCODE
follow
has Lampan är bytt nu.
has En handläggare arbetar med ditt ärende
not Den längst ut
submit reply body=Den lyser för svagt
status 303
get /arende
submit follow number=$LAMP | code=$LAMPCODE
follow
has Lampan är bytt nu.
not Den lyser för svagt
as anna
get $CASE
has Den lyser för svagt
get $SAME/gor/oppna-igen
submit act why=Det var en annan lampa
status 303
follow
has Ärendet är öppet igen.
has Det var en annan lampa
not går vidare i
get $CASE
not Tog upp
not $TWIN · Webben
# Closed, opened again, several at once; nothing of it spoils the figures.
get $CASE/gor/avsluta
submit act resolution=Ombedd återkomma
status 303
get $CASE
has Avslutat
get $CASE/gor/vila
submit act until=week
status 409
has är redan avslutat
get $CASE/gor/oppna-igen
submit act why=
status 303
follow
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
submit $UNDO
status 303
get $CASE
has Avslutat
run stats $SITE --verify
code 0
run audit verify $SITE
code 0
