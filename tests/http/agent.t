# The agent's day without script: one key's worth of each button, ten seconds to take back, disturbances with +1, call-backs.
log in agent
# A call that a stored answer solves; the topic is filled in from the question, the cause from the topic.
get /arbete/kontakt
submit desk question=När hämtas soporna hos mig? | act=find
status 200
keep USE name="act" value="(use-[0-9a-z]+)"
submit desk act=$USE
submit desk act=close | phone=0499-123 45 | name=Ture Test | customer=business
status 303
follow
has Avslutat:
has Ångra
has Samma person, nästa fråga
keep CASE href="/arbete/arenden/([0-9a-z]+)">KC-
keep SAME href="/arbete/kontakt\?samma=([^"]+)"
get /arbete/arenden/$CASE
has Hittade inte informationen
has Företag eller förening
run stats $SITE --verify
prints 0 wrong
# The same person again, without typing who it is.
get /arbete/kontakt?samma=$SAME
has value="Ture Test"
has value="0499-123 45"
submit desk question=Och grovsoporna? | act=connected
status 303
follow
has Avslutat:
# It is taken back: nothing of it is left, and what was typed is there again.
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
keep GONE href="/arbete/arenden/([0-9a-z]+)">KC-
submit $UNDO
status 303
follow
has är ångrad. Det du skrev står kvar.
has Och grovsoporna?
get /arbete/arenden/$GONE
status 404
run stats $SITE --verify
prints 0 wrong
get /arbete/kontakt
submit /arbete/utkast/kasta
# A connected call of twenty seconds is a topic and one key.
get /arbete/kontakt
submit desk topic=Grundskola | act=connected
status 303
follow
has Avslutat:
keep CALL href="/arbete/arenden/([0-9a-z]+)">KC-
get /arbete/arenden/$CALL
has Kopplat samtal: Grundskola
# Without a topic and without a question there is nothing to connect.
get /arbete/kontakt
submit desk act=connected
status 422
# An internal question is counted, and is no case.
get /arbete/kontakt
submit desk question=Hur bokar jag ett rum? | act=internal
status 303
follow
has Räknat som intern fråga
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
submit $UNDO
follow
has Räkningen är ångrad.
run stats $SITE --verify
prints 0 wrong
# Somebody is worried about a child: a card, and nothing typed in.
get /arbete/forslag?q=jag är orolig för ett barn
has Skriv inga namn
get /arbete/forslag?q=när öppnar badhuset
not Skriv inga namn
get /arbete/kontakt
submit desk question=Jag vill göra en orosanmälan | act=worry
status 303
follow
has Räknat som kopplad orosanmälan
nowhere Jag vill göra en orosanmälan
run stats $SITE --verify
prints 0 wrong
# A disturbance, in seconds; on the front page of the day, and at the desk for +1.
get /arbete/storningar
submit disturbance title=
status 422
submit disturbance title=Vattenläcka på Ugglegatan | body=Hämta vatten i tanken. | lasts=4h | topic=Vatten och avlopp
status 303
follow
has Störningen syns nu.
get /arbete/idag
has Vattenläcka på Ugglegatan
keep PLUS action="(/arbete/storningar/[0-9a-z]+/fler)"
submit $PLUS
status 303
follow
has Räknat: 1 har hört av sig
get /arbete/forslag?q=det kommer inget vatten på ugglegatan
has Vattenläcka på Ugglegatan
keep MORE value="(more-s-[0-9a-z]+)"
get /arbete/forslag?q=skolskjuts
not Vattenläcka på Ugglegatan
get /arbete/kontakt
submit desk act=$MORE
status 303
follow
has Räknat: 2 har hört av sig
run stats $SITE --verify
prints 0 wrong
# Over: nobody counts on it any more.
get /arbete/storningar
keep END action="(/arbete/storningar/[0-9a-z]+/slut)"
submit $END
status 303
get /arbete/kontakt
submit desk act=$MORE
status 409
get /arbete/idag
not Vattenläcka på Ugglegatan
# A call-back from the desk: the case stays open, the slip is on it.
get /arbete/kontakt
submit desk question=Ring mig om bygglovet | name=Beda Berg | phone=0499-555 55 | cb_who=Erik Ek | act=callback
status 303
follow
has Sparat och öppet:
keep WAITS href="/arbete/arenden/([0-9a-z]+)">KC-
get /arbete/arenden/$WAITS
keep SLIP href="(/arbete/aterringning/[0-9a-z]+)"
get /arbete/aterringning
has Ring mig om bygglovet
has Beda Berg
get /arbete/aterringning?vem=mina
not Ring mig om bygglovet
get /arbete/aterringning?vem=enheten
has Ring mig om bygglovet
get /arbete/aterringning?vem=lediga
not Ring mig om bygglovet
get /arbete/aterringning?nar=sena
not Ring mig om bygglovet
get $SLIP
has 0499-555 55
submit $SLIP/ej-svar
status 303
follow
has Försöket är räknat.
has 1 försök
submit tried again_day=2020-01-01
status 422
submit $SLIP/ta
status 303
follow
get /arbete/aterringning?vem=mina
has Ring mig om bygglovet
get $SLIP
submit $SLIP/klar
status 303
follow
has 1 klar
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
submit $UNDO
status 303
follow
has Det är som förut.
get /arbete/aterringning
has Ring mig om bygglovet
get $SLIP
submit $SLIP/klar
status 303
get /arbete/aterringning
not Ring mig om bygglovet
# A call-back needs somebody to call.
get /arbete/kontakt
submit desk question=Ring mig | act=callback
status 422
has href="#f-name"
# Whoever has no role at the centre and none at the unit sees none of it.
as officer
log in sara.officer@ekasa.example
get $SLIP
status 404
get /arbete/aterringning
not Ring mig om bygglovet
# A briefing is confirmed by each, and anew when it changes.
as communicator
log in communicator
get /arbete/information/ny
submit briefing title=Nya avgifter | body=Breven går ut i morgon. | until=2026-12-24
status 303
follow
has Informationen syns nu under I dag.
keep BRIEF action="(/arbete/information/[0-9a-z]+)/last"
as
get /arbete/idag
has Breven går ut i morgon.
submit $BRIEF/last
status 303
get /arbete/idag
not Breven går ut i morgon.
has 1 har läst
as communicator
get $BRIEF
has Anna Alm
# Meanwhile an agent reads it as it was, and cannot confirm what they have not seen.
as
get $BRIEF
as communicator
submit briefing body=Breven går ut på fredag.
status 303
as
submit $BRIEF/last
status 409
get /arbete/idag
has Breven går ut på fredag.
# Whom to connect to, by what they do, with number and presence; who has called before.
get /arbete/kontakt/personal?q=orosanmälan
has Rita Malm
has 0499-380 52
get /arbete/kontakt/vem?q=0499-123
has Ture Test
get /arbete/kontakt/vem?q=ture t
has Ture Test
get /arbete/kontakt/vem?q=01
not Ture Test
# A protected person is in no list, by name or by number.
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/skydda
status 303
get /arbete/kontakt/vem?q=0499-123
not Ture Test
get /arbete/kontakt/vem?q=ture
not Ture Test
# The owner of an answer hears once that it is wrong; the contact goes on.
get /arbete/kontakt
submit desk question=När hämtas soporna hos mig? | act=find
submit desk act=$USE
submit desk act=wrong
status 200
has Den som äger svaret har fått en uppgift.
has Skriv din adress i tjänsten Hämtdag
submit desk act=wrong
status 200
as owner
log in vera.officer@ekasa.example
get /arbete/uppgifter?vy=enhet
has Kontaktcenter: svaret är fel eller gammalt
match (?s)\A(?!.*svaret är fel eller gammalt.*svaret är fel eller gammalt)
run stats $SITE --verify
prints 0 wrong
