# The agent's desk without script: find, use, answer and close; open; anonymous and known; coming back.
log in agent
get /arbete
goes /arbete/idag
get /arbete/kontakt
submit desk question=När hämtas soporna hos mig? | act=find
status 200
has När hämtas mina sopor?
keep USE name="act" value="(use-[0-9a-z]+)"
submit desk act=$USE
status 200
has Skriv din adress i tjänsten Hämtdag
match <option value="[0-9a-z]+" selected>Avfall och återvinning
submit desk act=close | phone=0499-123 45 | name=Sopan Sopa
status 303
follow
has Avslutat:
keep FIRST data-case-number="([^"]+)"
match data-case-code="[0-9A-Z]{5}-[0-9A-Z]{5}"
get /arbete/statistik?fran=2026-11-16&till=2026-11-16
has 1 av 1 kontakter med känd person
# The same number, written otherwise, on the same topic: the first was not solved at first contact.
get /arbete/kontakt
submit desk question=Soporna står kvar | topic=Avfall och återvinning | phone=+46 499 12345 | act=open
status 303
follow
has Sparat och öppet:
get /arbete/statistik?fran=2026-11-16&till=2026-11-16
has 0 av 2 kontakter med känd person
run stats $SITE --days 1
prints "returned":1
run stats $SITE --verify
prints 0 wrong
# Another topic does not count as coming back.
get /arbete/kontakt
submit desk question=Och parkeringen då? | topic=Parkering | phone=0499-12345 | answer=Så här är det. | act=close
run stats $SITE --days 1
prints "returned":1
# Anonymous contacts are a share of their own.
get /arbete/kontakt
submit desk question=Var ligger kommunhuset? | topic=Allmänna handlingar | channel=visit | answer=Vid torget. | act=close
status 303
run stats $SITE --verify
prints 0 wrong
# A connected call is closed but not handled by the centre.
get /arbete/kontakt
submit desk question=Koppla mig till rektorn | topic=Grundskola | resolution=connected | act=close
status 303
run stats $SITE --verify
prints 0 wrong
# A visitor's case can be followed with the code from the desk.
follow
keep NUMBER data-case-number="([^"]+)"
keep CODE data-case-code="([^"]+)"
as visitor
get /arende
submit follow number=$NUMBER | code=$CODE
status 303
follow
has Koppla mig till rektorn
# Notes stay inside, taking a case makes it mine.
get /kontakt
submit file question=Kan någon ringa mig om lekplatsen? | topic=Gator och vägar
follow
keep N2 data-case-number="([^"]+)"
keep C2 data-case-code="([^"]+)"
as
get /arbete/arenden?vy=lediga
keep CASE href="/arbete/arenden/([0-9a-z]+)">Kan någon ringa
get /arbete/arenden/$CASE
submit note remark=Ringde, inget svar
status 303
follow
has Ringde, inget svar
submit /arbete/arenden/$CASE/ta
status 303
get /arbete/arenden?vy=mina
has Kan någon ringa mig om lekplatsen?
as visitor
get /arende
submit follow number=$N2 | code=$C2
follow
not Ringde, inget svar
