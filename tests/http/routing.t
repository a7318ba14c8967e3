# A topic is proposed from what is written; a case that nobody gave a topic gets it when that is sure, and says so.
run route $SITE "Hål i gatan vid Granängen 40. Hur anmäler jag det?" --json
code 0
prints "key":"gator"
prints "key":"gata-park"
prints "sure":true
run route $SITE "?!" --json
code 0
prints "topics":[]
prints "sure":false
run route $SITE
code 2
run bench routing $SITE nothing.jsonl
code 1
# While one writes: a part of the page, in the page's language.
as citizen
get /kontakt/amne?q=Hål%20i%20gatan%20vid%20Granängen.%20Hur%20anmäler%20jag%20det
status 200
head Cache-Control: no-store
has Gator och vägar
has Vi har valt ett ämne efter det du skrivit
has data-sure
get /en/kontakt/amne?q=There%20is%20a%20pothole%20in%20the%20street
status 200
has Streets and roads
get /kontakt/amne?q=
status 200
not <button
get /kontakt/amne?q=%C3%28%FF
status 422
get /kontakt
raw-has data-proposed="/kontakt/amne"
# Sent without a topic, as without script.
submit file question=Hål i gatan vid Granängen 40. Hur anmäler jag det? | topic=
status 303
follow
status 200
get /kontakt
submit file question=Krumeluren vid Granängen fnular ohämmat | topic=
status 303
get /kontakt
submit file question=Ett hål i gatan vid Granängen nummer 41 | topic=Snöröjning
status 303
# The agent sees what the program did; who was chosen for is believed.
as agent
log in agent
get /arbete/arenden
keep HOLE href="/arbete/arenden/([0-9a-z]+)">Hål i gatan vid
keep ODD href="/arbete/arenden/([0-9a-z]+)">Krumeluren
keep CHOSEN href="/arbete/arenden/([0-9a-z]+)">Ett hål
get /arbete/arenden/$HOLE
match (?s)<h2>Ämne enligt programmet</h2>.*Gator och vägar är valt av programmet
has Programmet valde ämne
get /arbete/arenden/$ODD
has Allmänna frågor
not är valt av programmet
get /arbete/arenden/$CHOSEN
has Snöröjning
not Ämne enligt programmet
# Whom the case left is told nothing of its words.
get /arbete/arenden/$HOLE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er
status 303
get /arbete/arenden/$HOLE
not Ämne enligt programmet
