# The queue as a list: filters, order, pages by key, chosen rows with undo, saved views, access.
log in agent
get /arbete/arenden
status 200
match aria-current="page">Alla
# A filter, its chip, and the way out of it.
get /arbete/arenden?kanal=telefon&lage=avslutade
status 200
match <ul class="chips".*Kanal: Telefon
not Kanal: E-post
get /arbete/arenden?kanal=duva
status 422
has Kanal
has Välj
# Nothing passes: said, and otherwise than when there is nothing.
get /arbete/arenden?q=KC-999999
status 200
has Inget passar filtret
get /arbete/arenden?q=skolskjuts
status 422
has Skriv ett ärendenummer, en e-postadress eller ett telefonnummer.
# Pages by key, forwards and back, in both directions.
get /arbete/arenden?lage=avslutade
status 200
keep FIRST <th scope="row"><a href="([^"]+)"
keep NEXT href="([^"]+)" *>Nästa sida
get $NEXT
status 200
not href="$FIRST"
has Första sidan
keep BACK rel="prev" href="([^"]+)">
get $BACK
has href="$FIRST"
not Första sidan
get /arbete/arenden?lage=avslutade&ordning=andrad
status 200
match aria-sort="descending"[^>]*><a[^>]*>Ändrat
keep NEXT rel="next" href="([^"]+)">
get $NEXT
status 200
# A place that is none of ours.
get /arbete/arenden?efter=1.2.3
status 422
get /arbete/arenden?efter=x4142.7
status 422
get /arbete/arenden?efter=
status 422
# Chosen rows: nothing chosen, then two taken over, one of them changed meanwhile.
as citizen
get /kontakt
submit file question=Första frågan om häckar | topic=Gator och vägar | email=hack@torn.example
get /kontakt
submit file question=Andra frågan om häckar | topic=Gator och vägar | email=hack@torn.example
as agent
log in agent
get /arbete/arenden?q=hack@torn.example
has Första frågan om häckar
has 2 ärenden
keep ONE <th scope="row"><a href="/arbete/arenden/([0-9a-z]+)">Första frågan
keep TWO <th scope="row"><a href="/arbete/arenden/([0-9a-z]+)">Andra frågan
submit chosen op=case.take
status 422
has Välj minst en rad
get /arbete/arenden?q=hack@torn.example
submit chosen op=case.take | rad=$ONE.1 | rad=$TWO.1
status 303
goes /arbete/arenden\?q=hack
follow
has 2 ärenden är dina.
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
# The undo gives back what is as it was, and says why the other is not.
get /arbete/arenden/$TWO
submit answer body=Klipp den själv. | act=open
status 303
get /arbete/arenden?q=hack@torn.example&klart=nej
not Ångra
as other
log in agent2
# Somebody else's undo is nobody's business.
get /arbete/galleri
post $UNDO once=0123456789ABCDEFGHJKMNPQRS
status 403
as agent
get /arbete/arenden?q=hack@torn.example
submit chosen op=case.take | rad=$ONE.2 | rad=$TWO.3
follow
keep SECOND action="(/arbete/angra/[0-9a-z]+)"
keep KLART action="/arbete/angra/([0-9a-z]+)"
get /arbete/arenden/$ONE
submit answer body=Ring grannen. | act=open
as window
log in agent
get /arbete/arenden?q=hack@torn.example&klart=$KLART
as agent
get /arbete/arenden?q=hack@torn.example&klart=$KLART
submit $SECOND
status 303
follow
has Ångrat: ärendet är som förut.
has 1 gick inte att ändra
match KC-\d+</b>: Har ändrats sedan dess
# The same button in another window: undone already, and the way to the list.
as window
submit $SECOND
status 409
has Det är redan ångrat
match <a class="button" href="/arbete/arenden\?q=hack[^"]*klart=$KLART">Visa hur det är nu</a>
as agent
get /arbete/arenden?q=hack@torn.example
submit chosen op=case.take | rad=$TWO.99
follow
has 1 gick inte att ändra
match KC-\d+</b>: Har ändrats sedan dess
not Ångra
# An operation that must be told something asks first, and keeps the rows.
get /arbete/arenden?q=hack@torn.example
keep R1 value="($ONE.\d+)"
keep R2 value="($TWO.\d+)"
submit chosen op=case.hand-over | rad=$R1 | rad=$R2
status 200
has 2 ärenden
has Lämna över
submit operation note=Era häckar
status 422
has Välj
submit operation unit=Samhällsbyggnadsförvaltningen | note=Era häckar
status 303
follow
has 2 ärenden lämnades över till Samhällsbyggnadsförvaltningen.
not Första frågan om häckar
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
# The officer has them; then the agent undoes it, and has them back.
as officer
log in officer
get /arbete/arenden
has Första frågan om häckar
as agent
submit $UNDO
status 303
follow
has Ångrat: 2 ärenden är som förut.
has Första frågan om häckar
not Era häckar
as officer
get /arbete/arenden
not Första frågan om häckar
as agent
get /arbete/arenden/$ONE
has ← Kontaktcenter
# Undone is undone.
again
status 303
# One changed since: the other comes back, with the reason for the first.
get /arbete/arenden?q=hack@torn.example
keep R1 value="($ONE.\d+)"
keep R2 value="($TWO.\d+)"
submit chosen op=case.close | rad=$R1 | rad=$R2
status 200
has Den som frågade får inget svar.
submit operation resolution=withdrawn
follow
has 2 ärenden är avslutade.
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
run stats $SITE --verify
prints 0 wrong
as citizen
get /kontakt
as agent
submit $UNDO
status 303
follow
has Ångrat: 2 ärenden är som förut.
run stats $SITE --verify
prints 0 wrong
get /arbete/arenden?q=hack@torn.example
keep R1 value="($ONE.\d+)"
keep R2 value="($TWO.\d+)"
submit chosen op=case.sort | rad=$R1 | rad=$R2
submit operation topic=Parkering
follow
has 2 ärenden har nytt ämne eller ny typ.
has Parkering
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
keep KLART action="/arbete/angra/([0-9a-z]+)"
get /arbete/arenden/$ONE
submit answer body=Nu med nytt ämne. | act=open
get /arbete/arenden?q=hack@torn.example&klart=$KLART
submit $UNDO
follow
has Ångrat: ärendet är som förut.
match KC-\d+</b>: Har ändrats sedan dess
# Single acts, on the case's page.
as citizen
get /kontakt
submit file question=Tredje frågan om häckar | topic=Gator och vägar | email=hack@torn.example
as agent
get /arbete/arenden?q=hack@torn.example
keep THREE <th scope="row"><a href="/arbete/arenden/([0-9a-z]+)">Tredje frågan
get /arbete/arenden/$THREE
submit /arbete/arenden/$THREE/ta
follow
has Ärendet är ditt.
keep UNDO action="(/arbete/angra/[0-9a-z]+)"
get /arbete/arenden/$THREE
submit answer body=Nu är det klart. | act=close
follow
has Ärendet är avslutat.
keep CLOSED action="(/arbete/angra/[0-9a-z]+)"
submit $CLOSED
follow
has Ångrat: ärendet är som förut.
not Läge: Avslutat
has Nu är det klart.
run stats $SITE --verify
prints 0 wrong
# Saved views: one's own, the first one, changed, removed.
get /arbete/arenden?kanal=webb&ordning=nyast
submit view namn=Nya från webben | forst=ja
status 303
follow
match aria-current="page">Nya från webben
has Kanal: Webb
get /arbete/arenden
match aria-current="page">Nya från webben
get /arbete/arenden?vy=alla
match aria-current="page">Alla
as other
get /arbete/arenden
not Nya från webben
as agent
get /arbete/arenden
submit view namn=Webben nyast | forst=
status 303
follow
has Webben nyast
submit view namn=
status 422
has Vyns namn
get /arbete/arenden
match aria-current="page">Alla
get /arbete/arenden?kanal=webb&ordning=nyast
keep VIEW vy=([0-9a-z]+)">Webben nyast
get /arbete/arenden?vy=$VIEW
submit view act=remove
status 303
follow
not Webben nyast
# Shared by a manager with the centre: seen there, not by an officer elsewhere.
as boss
log in manager
get /arbete/arenden?lage=avslutade
keep CENTRE <option value="([0-9a-z]+)">Kontaktcenter</option>
submit view namn=Veckans avslutade | enhet=Kontaktcenter
status 303
as agent
get /arbete/arenden
has Veckans avslutade
has delad
as officer
get /arbete/arenden
not Veckans avslutade
# Not a manager: the choice is not there, and forced it is refused.
as agent
get /arbete/arenden?vem=mina
not Dela med en enhet
submit view namn=Min delade | enhet=1
status 422
get /arbete/arenden?vem=mina
submit view namn=Min delade | enhet=$CENTRE
status 422
# The list as a file: through the same query, guarded against formulas, written in the log.
as citizen
get /kontakt
submit file question==HYPERLINK("http://ont.example";"Klicka; här") | topic=Parkering | email=formel@torn.example
as agent
get /arbete/arenden?q=formel@torn.example
submit file slag=csv
status 200
head Content-Type: text/csv; charset=utf-8
head Content-Disposition: attachment; filename="arenden-2026-11-16.csv"
match ^\ufeffÄrende;Nummer;Läge;
has "'=HYPERLINK(""http://ont.example"";""Klicka; här"")";KC-
has ;2026-11-16 11:00;
not häckar
get /arbete/arenden?q=formel@torn.example
submit file slag=jsonl
head Content-Type: application/x-ndjson
match "title":"=HYPERLINK\(
match "opened":"2026-11-16T11:00:\d\d\+01:00"
match "closed":null
get /arbete/arenden?q=formel@torn.example
submit file slag=xlsx
status 200
match ^PK
get /arbete/arenden?lage=avslutade
submit file slag=csv
match (?:[^\n]*;KC-\d+;[^\n]*\n){60}
get /arbete/arenden
submit file slag=pdf
status 422
# What one may not see is in no file.
as officer
get /arbete/arenden
not formel
as officer
post /arbete/arenden/fil x=y
status 403
as admin
log in admin
get /arbete/logg
has Hämtade en lista som fil
# Panels beside a case: its topic's other cases, answers, and a figure of another domain.
as citizen
get /fraga?q=h%C3%A5l+i+gatan
keep ANSWER action="(/svar/[^"]+/hjalpte)"
submit $ANSWER
status 303
as agent
get /arbete/arenden/$THREE
has Svar i ämnet
has Andra öppna ärenden
has Hjälpta på webben
match \d+ fick svar på webben de senaste 30 dagarna

# Users and answers are lists too: filters, orders, saved views, files, and a wrong value said on its field.
as ada
log in admin
get /arbete/anvandare
has Anna Alm
match \d+ användare
get /arbete/anvandare?roll=officer
has Olle
not Anna Alm
get /arbete/anvandare?q=ANNA
has anna.agent@ekasa.example
not Olle
get /arbete/anvandare?lage=avstangda
has Inget passar filtret
get /arbete/anvandare?roll=kung
status 422
has Välj ett av alternativen.
get /arbete/anvandare?ordning=namn-fran-slutet
match Olle.*Anna Alm
get /arbete/anvandare?roll=officer
submit /arbete/anvandare/fil slag=csv
status 200
head Content-Disposition: anvandare-
has olle.officer@ekasa.example
not anna.agent@ekasa.example
as kim
log in communicator
get /arbete/anvandare
status 403
get /arbete/svar
status 200
match \d+ svar
get /arbete/svar?fran=egna&sprak=sv
keep ANSWER href="(/arbete/svar/[0-9a-z]+)"
get $ANSWER
status 200
has Granskat
has Så ser det ut på webben
get /arbete/svar?q=xyzzyxyzzy
has Inget passar filtret
get /arbete/svar?q=avfall
match \d+ svar
get /arbete/svar?granskat=igen
status 422
get /arbete/svar?sprak=sv
submit view namn=Svenska svar
status 303
follow
has Svenska svar
submit /arbete/svar/fil slag=jsonl
status 200
match "question"
get /arbete/svar/4k2zzzzzzz
status 404
