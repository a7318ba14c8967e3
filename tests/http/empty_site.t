# A site without the demo: empty states, and clear words where something must come first.
site empty
get /
status 200
has Vad kan vi hjälpa dig med?
get /fraga?q=hej
has Vi hittade inget färdigt svar
has Bli uppringd
not Öppet nu
get /sjalvservice
status 200
has Få svar på en fråga
get /storningar
has Vi känner inte till någon störning just nu.
get /oppettider
status 200
get /ring-mig
submit call-me phone=070-174 06 05 | name=Bo | about=Hej
status 303
get /kontakt
submit file question=Är någon hemma?
status 303
follow
has Tack!
run user add $SITE --email a@b.example --name A --role agent --password-stdin
get /healthz
status 200
has ok
