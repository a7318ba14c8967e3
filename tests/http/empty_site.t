# A site without the demo: empty states, and clear words where something must come first.
site empty
get /
status 200
has Vad kan vi hjälpa dig med?
get /fraga?q=hej
has Vi hittade inget färdigt svar
get /kontakt
submit file question=Är någon hemma?
status 303
follow
has Tack!
run user add $SITE --email a@b.example --name A --role agent --password-stdin
get /healthz
status 200
has ok
