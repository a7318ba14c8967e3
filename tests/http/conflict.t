# Two change the same thing at once: the second sees both, keeps what was typed, and nothing is lost.
as citizen
get /kontakt
submit file question=Vem äger staketet vid dammen? | topic=Gator och vägar
as anna
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Vem äger staketet
get /arbete/arenden/$CASE
as erik
log in agent2
get /arbete/arenden/$CASE
submit answer body=Kommunen äger staketet. | act=open
status 303
as anna
submit answer body=Det vet jag inte säkert. | act=close
status 409
has Någon annan hann före
has Kommunen äger staketet.
has Det vet jag inte säkert.
match <th scope="row">Ärendet nu</th><td data-label="Sparat nu">Vi arbetar med det · [^<]*</td>
match <th scope="row">Det senaste som hände</th><td data-label="Sparat nu">[^<]*Erik
match <td data-label="Du skrev"><mark>Det vet jag inte säkert.</mark></td>
not Läge: Avslutat
# Sent again from that page it goes through.
submit answer act=close
status 303
follow
has Det vet jag inte säkert.
has Avslutat
# A button on a case: the case's page says so.
as citizen
get /kontakt
submit file question=Vem målar bänkarna i parken? | topic=Gator och vägar
as anna
get /arbete/arenden
keep BENCH href="(/arbete/arenden/[0-9a-z]+)">Vem målar
get $BENCH
as erik
get $BENCH
submit $BENCH/ta
status 303
as anna
submit $BENCH/ta
status 409
has Någon annan hann före
match <th scope="row">Handläggare</th><td data-label="Sparat nu">Erik Ek|Ärendet nu</th><td data-label="Sparat nu">[^<]*Erik Ek
# A button on a unit: the one page of conflicts, and the way to the unit as it is.
as ada
log in admin
get /arbete/enheter
submit unit sv=Parkenheten | parent=Kultur- och fritidsförvaltningen
follow
keep UNIT (/arbete/enheter/[0-9a-z]+)/lagg-ner
get $UNIT
as ada2
log in admin
get $UNIT
submit unit sv=Park och lek
status 303
as ada
submit $UNIT/lagg-ner
status 409
has Någon annan hann före
has Ingenting av det du gjorde har sparats.
raw-has <a class="button" href="$UNIT">Visa hur det är nu</a>
get $UNIT
has Park och lek
# Settings: both versions side by side.
as ada
get /arbete/installningar
as ada2
get /arbete/installningar
submit settings hours=helgfria vardagar 8–17
status 303
as ada
submit settings hours=alla dagar 6–22
status 409
has Någon annan hann före
has helgfria vardagar 8–17
has alla dagar 6–22
submit settings hours=alla dagar 6–22
status 303
follow
has alla dagar 6–22
