# Bad input: a clear message in the language of the page, what was typed is kept, nothing half done.
as citizen
get /kontakt
submit file question= | name=Nisse Nolltext
status 422
has Fyll i det här fältet.
has Nisse Nolltext
get /en/kontakt
submit file question=A question | email=not an address
status 422
has The address does not look right.
has not an address
has A question
get /fi/kontakt
submit file question=Kysymys | phone=abc
status 422
has Numero ei näytä oikealta.
has Kysymys
# Markup is shown as text.
get /kontakt
submit file question=<script>alert(1)</script>" onfocus="x | email=fel
status 422
has <script>alert(1)</script>
raw-not <script>alert
raw-not " onfocus=
# Bytes that are no text.
post /kontakt question=%FF%FE&once=0000000000ABCDEFGHJKMNPQRS
status 422
has tecken som inte går att läsa
post /kontakt question=a%00b&once=0000000000ABCDEFGHJKMNPQRS
status 422
header Content-Type: application/json
post /kontakt {}
status 422
has inget formulär
# From another site.
header Origin: https://ond.example
post /kontakt question=hej&once=0000000000ABCDEFGHJKMNPQRS
status 403
has annan webbplats
header Origin:
header Sec-Fetch-Site: cross-site
post /kontakt question=hej&once=0000000000ABCDEFGHJKMNPQRS
status 403
# A topic that is none of ours.
get /kontakt
submit file question=Ett ämne som inte finns | topic=zzz
status 422
has Välj ett av alternativen.
# Pages that are not there.
get /finns-inte
status 404
has Vi hittar inte sidan
get /en/nope
status 404
has We cannot find the page
get /svar/!!
status 404
get /svar/zzzzzzzzzzzz
status 404
get /amne/finns-inte
status 404
get /en/arbete/logga-in
status 404
get /arende/visa?t=x.y.z.w
status 404
has Länken har slutat gälla
post /fraga q=hej
status 405
# A wrong code says so and keeps the number.
get /arende
submit follow number=KC-1001 | code=AAAAA-AAAAA
status 422
has Numret och koden hör inte ihop.
has KC-1001
# Search that means nothing.
get /fraga?q=%22%29+OR+%28+NEAR+%2A
status 200
get /fraga?q=qqqqxxxx
status 200
has Vi hittade inget färdigt svar
get /forslag?q=skolskjuts
status 200
has Har mitt barn rätt till skolskjuts?
# Staff: wrong dates are kept and explained.
as agent
log in agent
get /arbete/statistik?fran=i+fjol&till=2026-11-16
status 422
has Datumet går inte att läsa.
has i fjol
# A day as people type it is a day.
get /arbete/statistik?fran=ig%C3%A5r&till=i+dag
status 200
has 15 november 2026
get /arbete/statistik?fran=2026-12-01&till=2026-11-16
status 422
has Första dagen ligger efter den sista.
get /arbete/kontakt
submit desk question=Vad gäller? | topic=Parkering | answer= | act=close
status 422
has Fyll i det här fältet.
has Vad gäller?
get /arbete/arenden?efter=skräp.&vy=okänd
status 422
as admin
log in admin
get /arbete/anvandare
submit user name=Ny Person | email=fel | password=kort | role=agent
status 422
has Adressen ser inte rätt ut.
has minst 12 tecken
has Ny Person
