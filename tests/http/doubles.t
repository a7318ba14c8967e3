# What may be the same thing as another case is said, with why: beside the case, and while one registers.
as citizen
get /kontakt
submit file question=Krumeluren på Granängen är sprucken och läcker olja | email=kim@unit.example | topic=Gator och vägar
status 303
get /kontakt
submit file question=Krumeluren på Granängen är sprucken och läcker olja | email=kim@unit.example | topic=Gator och vägar
status 303
get /kontakt
submit file question=Nu läcker krumeluren på Granängen olja igen | email=alex@unit.example | topic=Gator och vägar
status 303
as agent
log in agent
get /arbete/arenden
keep SECOND (?s)href="/arbete/arenden/([0-9a-z]+)">Krumeluren på Granängen
keep THIRD href="/arbete/arenden/([0-9a-z]+)">Nu läcker
get /arbete/arenden/$SECOND
match (?s)<h2>Kan vara samma sak</h2>.*skickat två gånger av samma person inom 1 min
get /arbete/arenden/$THIRD
match (?s)<h2>Kan vara samma sak</h2>.*samma plats: Granängen, samma ämne
# While one registers: of what is typed and who it is.
get /arbete/samma?q=krumelur%20som%20läcker%20olja&epost=kim@unit.example
status 200
has Kan vara samma sak
has samma person
get /arbete/samma?q=krumeluren%20läcker%20olja%20på%20Granängen
has samma plats: Granängen
not samma person
get /arbete/samma?q=&epost=ingen
status 200
not Kan vara samma sak
get /arbete/samma?q=%3Cscript%3E&amne=x&telefon=%27%3B--
status 200
get /arbete/kontakt
raw-has data-doubles="/arbete/samma"
# Whom a case left is told nothing of it.
get /arbete/arenden/$THIRD
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er
status 303
get /arbete/arenden/$SECOND
not Nu läcker krumeluren
get /arbete/arenden/$THIRD
not Kan vara samma sak
