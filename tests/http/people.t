# Names of colleagues while one writes about a thing: those who may see it, for those who may see it.
as citizen
get /kontakt
submit file question=Hålet i Storgatan är djupt | topic=Gator och vägar
get /arbete/kollegor?on=1-1&q=an
status 303
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hålet
get /arbete/arenden/$CASE
keep KEY name="on" value="([^"]+)"
has /arbete/kollegor?on=$KEY
get /arbete/kollegor?on=$KEY&q=er
status 200
head Content-Type: application/json
has erik.agent@ekasa.example
not olle.officer
not anna.agent
# By any word of the name, without regard to capitals; by the address; never by what stands inside a word.
get /arbete/kollegor?on=$KEY&q=EK
has erik.agent@ekasa.example
get /arbete/kollegor?on=$KEY&q=rik
not erik.agent@ekasa.example
get /arbete/kollegor?on=$KEY&q=erik.agent@
has Erik Ek
# The officer of another unit may not see the case, so the agent is not told of them, and they learn nothing.
get /arbete/kollegor?on=$KEY&q=olle
status 200
not Olle
get /arbete/kollegor?on=$KEY&q=
not erik.agent
get /arbete/kollegor?on=nej&q=er
status 404
as officer
log in officer
get /arbete/kollegor?on=$KEY&q=er
status 404
# Handed over, it is the other way around.
as agent
get /arbete/arenden/$CASE
submit hand-over unit=Samhällsbyggnadsförvaltningen | note=Er
status 303
get /arbete/kollegor?on=$KEY&q=er
status 404
as officer
get /arbete/kollegor?on=$KEY&q=ol
has olle.officer@ekasa.example
get /arbete/kollegor?on=$KEY&q=er
not erik.agent
