# A case becomes an answer: without addresses, numbers and names; not of somebody who lives protected, nor of a case that one may not read.
as anna
log in agent
get /arbete/kontakt
submit desk question=Hej, Rut Zetter här, 0704-12 34 56, rut.zetter@example.se. Var lämnar jag lysrör från Storgatan 12? | name=Rut Zetter | email=rut.zetter@example.se | phone=0704-123456 | topic=Allmänna frågor | answer=Hej Rut! På återvinningscentralen. Mitt nummer är 0499-380 01.
status 303
get /arbete/arenden?lage=avslutade&ordning=nyast
keep CASE href="/arbete/arenden/([0-9a-z]+)">Hej, Rut
get /arbete/arenden/$CASE
has Gör ett svar av ärendet
raw-has /arbete/svar/nytt?ur=$CASE
get /arbete/svar/nytt?ur=$CASE
has Hämtat ur ett ärende.
has lysrör
has På återvinningscentralen.
not Rut
not Zetter
not rut.zetter
not 0704
not 0499-380 01
not Storgatan 12
submit answer question=Var lämnar jag lysrör?
status 303
follow
has skickat för granskning
not Skriv och se versioner
# Whoever may not read the case does not get it.
as kim
log in communicator
get /arbete/svar/nytt?ur=$CASE
status 404
