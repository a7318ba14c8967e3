# A form that is sent twice happens once, and the second sending gets the first answer.
as citizen
get /kontakt
submit file question=Dubbelfrågan om lekplatsen | topic=Gator och vägar
status 303
follow
keep NUMBER data-case-number="([^"]+)"
keep CODE data-case-code="([^"]+)"
again
status 303
goes /arende/kvitto
follow
has $NUMBER
has $CODE
as agent
log in agent
get /arbete/arenden
match ^(?!.*Dubbelfrågan om lekplatsen.*Dubbelfrågan om lekplatsen).*Dubbelfrågan om lekplatsen
# The same for an agent's contact.
get /arbete/kontakt
submit desk question=Fråga som skickas två gånger | topic=Parkering | answer=Svar | act=close
status 303
follow
keep DONE data-case-number="([^"]+)"
again
status 303
follow
has $DONE
run stats $SITE --verify
prints 0 wrong
# "This answered my question" counts once for a form.
as citizen
get /fraga?q=boendeparkering
keep ANSWER action="(/svar/[^"]+/hjalpte)"
submit $ANSWER
status 303
again
status 303
goes /tack
run stats $SITE
prints "helped":1
# A form without a token is asked for again, and nothing is lost.
get /kontakt
submit file question=Utan engångsnyckel | once=
status 422
has Utan engångsnyckel
has Sidan var för gammal
