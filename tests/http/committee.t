# Boards are units of their own kind: in the tree, made on its page, and no case is handed to them.
as citizen
get /kontakt
submit file question=Vem beslutar om broar? | topic=Gator och vägar
as admin
log in admin
get /arbete/enheter
has Socialnämnden
submit unit sv=Brobyggnadsnämnden | parent=Ekåsa kommun | committee=1
status 303
follow
has Tillagd.
keep BOARD action="/arbete/enheter/([0-9a-z]+)"
as agent
log in agent
get /arbete/arenden?ordning=nyast
keep CASE href="(/arbete/arenden/[0-9a-z]+)">Vem beslutar om broar
get $CASE
has Samhällsbyggnadsförvaltningen
keep TOKEN name="form_token" value="([^"]+)"
keep REV name="rev" value="([0-9]+)"
post $CASE/lamna-over form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS&rev=$REV&unit=$BOARD&note=Till+er
status 422
