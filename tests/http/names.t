# Lists by name are Swedish: a to z, å ä ö; é is e, capitals are small ones; pages by key go through all of it.
run import $SITE users tests/data/names_users.csv
code 0
run import $SITE units tests/data/names_units.csv
code 0
as admin
log in admin
get /arbete/anvandare?q=sortering
match Andre Sortering</a>.*andré Sortering</a>.*Andrea Sortering</a>.*Vera S.*Vilma S.*Wera S.*Ünal S.*Ytterby S.*Zeb S.*Åke aa S.*Åke bb S.*åsa S.*Ärla a S.*Ärla Sortering</a>
not Östen
keep NEXT href="([^"]+)" *>Nästa sida
get $NEXT
match Æther S.*ørjan S.*Östen S.*Özgur a S.*Özgur h S
not Vera
get /arbete/anvandare?q=sortering&ordning=namn-fran-slutet
match Özgur h S.*Özgur a S.*Östen S.*ørjan S.*Æther S.*Ärla S.*Ärla a S.*åsa S.*Åke tt S.*Åke dd S
# A new name goes to its new place.
get /arbete/anvandare?q=zeb
keep ZEB href="(/arbete/anvandare/[0-9a-z]+)">Zeb
get $ZEB
submit who name=Öz Sortering
status 303
get $NEXT
match Östen S.*Öz S.*Özgur a S
# The same at the command, among all of them.
run user list $SITE
prints sara.officer
code 0
# Units: trees and what one chooses from, in the reader's language.
get /arbete/enheter
match Zonenheten.*Åzon.*Östzon.*åenheten.*Ängsenheten.*Örtenheten
match value="[0-9a-z]+">Zonenheten</option>.*Zonenheten › Åzon</option>.*Zonenheten › Östzon</option>.*>åenheten</option>.*>Ängsenheten</option>.*>Örtenheten</option>
submit /arbete/sprak lang=en
get /arbete/enheter
match A herbs.*B zones.*C meadows.*D river
# Topics, those of citizens too.
as citizen
get /
match Barn och utbildning.*Bygga, bo och miljö.*Kommun och politik.*Näringsliv.*Omsorg och stöd.*Trafik
get /amne/omsorg-stod
match Bostadsanpassning.*Ekonomiskt bistånd.*Färdtjänst.*Oro för.*Äldreomsorg
# Questions that are answered, by their words.
run import $SITE answers tests/data/names_answers.jsonl --map tests/data/answers.map
code 0
as kim
log in communicator
get /arbete/svar
keep LIB value="([0-9a-z]+)">\s*Bibliotek</option>
get /arbete/svar?ordning=fraga&amne=$LIB
match Zebror.*Åkermark.*ängar.*Örter
