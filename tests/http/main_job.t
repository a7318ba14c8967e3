# The main job: a citizen asks, an agent answers, the citizen reads it, the figure changes.
as citizen
get /
status 200
has Vad kan vi hjälpa dig med?
has Barn och utbildning
head Set-Cookie:
get /fraga?q=bygglov+altanen
status 200
has Behöver jag bygglov för en altan?
has Det här svarade på min fråga
# The answer was not enough: file it.
get /kontakt?fraga=F%C3%A5r+jag+bygga+ett+torn
status 200
has Får jag bygga ett torn
submit file question=Får jag bygga ett torn av tegel? | topic=Bygglov | email=tora@torn.example | name=Tora Torn
status 303
goes /arende/kvitto\?t=
follow
status 200
keep NUMBER data-case-number="([^"]+)"
keep CODE data-case-code="([^"]+)"
has Tack!
# The agent sees it, answers and closes.
as agent
log in agent
get /arbete/arenden
status 200
has Får jag bygga ett torn av tegel?
keep CASE href="/arbete/arenden/([0-9a-z]+)">Får jag bygga ett torn av tegel
get /arbete/arenden/$CASE
has Tora Torn
has tora@torn.example
get /arbete/statistik?fran=2026-11-16&till=2026-11-16
keep BEFORE av (\d+) avslutade ärenden
get /arbete/arenden/$CASE
submit answer body=Ja, med bygglov.\nSkicka en ritning. | act=close
status 303
follow
has Avslutat
has Löst
# The citizen follows with number and code, and reads it.
as citizen
get /arende
submit follow number=$NUMBER | code=$CODE
status 303
goes /arende/visa\?t=
follow
status 200
has Ja, med bygglov.
has Besvarat
# The figure changed by one, and so did the recount.
as agent
get /arbete/statistik?fran=2026-11-16&till=2026-11-16
not av $BEFORE avslutade ärenden
run stats $SITE --verify
code 0
prints 0 wrong
# Writing again opens it again, and the figure goes back.
as citizen
get /arende
submit follow number=$NUMBER | code=$CODE
follow
submit reply body=Tack! Hur högt får det vara?
status 303
follow
has Hur högt får det vara?
has En handläggare arbetar med ditt ärende
as agent
get /arbete/statistik?fran=2026-11-16&till=2026-11-16
has av $BEFORE avslutade ärenden
run stats $SITE --verify
prints 0 wrong
run export $SITE cases
prints "number":"$NUMBER"
