# What is left behind in a site that tests/upgrade/keep.py keeps: a row in the tables that other conversations leave empty.
server LYHORD_CLOCK_SHIFT=shift2
as citizen
get /fraga?q=boendeparkering
keep ANSWER action="/svar/([^"]+)/hjalpte"
submit /svar/$ANSWER/hjalpte
status 303
get /svar/$ANSWER/saknas
submit /svar/$ANSWER/saknas body=Det står inget om husvagnar
status 303
get /kontakt
submit file question=Var kan jag lämna julgranen? | topic=Parkering | email=gran@example.org
status 303
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Var kan jag lämna
get /arbete/arenden/$CASE
keep FOLLOW action="(/arbete/folj/[^"]+)"
submit $FOLLOW
status 303
get /arbete/arenden/$CASE
keep TOKEN name="form_token" value="([^"]+)"
post /arbete/utkast form_token=$TOKEN&draft_of=answer.$CASE&body=Ett+halvt+svar&rev=1
status 200
get /arbete/arenden?kanal=webb&ordning=nyast
submit view namn=Webben först | forst=ja
status 303
as ada
log in admin
get /arbete/oppettider
keep TEL href="(/arbete/oppettider/[0-9a-z]+)">Telefon
get $TEL
submit day day=2026-12-24 | hours= | note=Julafton
status 303
as officer
log in officer
get /arbete/konto/tvasteg
keep SECRET secret=([A-Z2-7]+)
totp CODE $SECRET
submit second code=$CODE
status 200
as stranger
get /arbete/logga-in
submit log-in email=erik.agent@ekasa.example | password=gissning
status 422
# A key of one's own, a logotype, a key of an interface that has been used, and one that was refused.
as agent
get /arbete/kortkommandon
submit shortcuts key-next=alt + shift + p
status 303
as ada
get /arbete/utseende
attach light logo.svg <svg viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>
submit logo alt=Ekåsa kommun
status 303
run token add $SITE --name Tavlan --scope structure:read --role agent --days 400
keep KEY (lyh_\w+)
bearer $KEY
get /api/v1/topics
status 200
