# An answer from draft to shown: written, reviewed by somebody else, versions, languages, owner, what is wrong with it, put away.
as kim
log in communicator
get /arbete/svar/nytt?fraga=flygande+mattor
raw-has value="flygande mattor"
submit answer question= | body= | owner=Ingen Alls | review=1 mars 2020
status 422
has Fyll i det här fältet.
has Ingen Alls
submit answer question=Var lånar jag en flygande matta? | body=På biblioteket, mot legitimation. | topic=Allmänna frågor | keywords=trasselmatta, zickzack | review=28 november 2026 | owner=
status 303
follow
has skickat för granskning
has Utkast, visas inte än
keep ANSWER href="(/arbete/texter/[0-9a-z]+)/sv"
keep PAGE action="(/arbete/svar/[0-9a-z]+)/uppgifter"
get /fraga?q=flygande+matta
not Var lånar jag en flygande matta?
get /om/2-x
status 404
# Four eyes: not the author.
get $ANSWER/sv
has På biblioteket, mot legitimation.
submit review
status 403
as maria
log in manager
get $ANSWER/sv
has Var lånar jag en flygande matta?
submit review
status 303
wait /fraga?q=flygande+matta Var lånar jag en flygande matta?
get /fraga?q=zickzack
has Var lånar jag en flygande matta?
get $PAGE
has Används
has 28 november
has snart dags
# A new version: what is shown stays until it is approved.
as kim
get $ANSWER/sv
submit text title=Var lånar jag en flygande matta? | body=På biblioteket i Ekåsa, mot legitimation. Ring först.
status 303
get $PAGE
has På biblioteket, mot legitimation.
as maria
get $ANSWER/sv
submit review
status 303
wait $PAGE Ring först.
get $ANSWER/sv
has Jämför
# English beside it, its own row and its own page.
get $ANSWER/en
has Ring först.
submit text title=Where can I borrow a flying carpet? | body=At the library. Bring your identity card.
status 303
as kim
get $ANSWER/en
submit review
status 303
wait /en/fraga?q=flying+carpet Where can I borrow a flying carpet?
# Two change its facts at once.
get $PAGE
as maria
get $PAGE
submit facts keywords=trasselmatta
status 303
as kim
submit facts keywords=zackzick
status 409
has zackzick
has trasselmatta
submit facts keywords=zackzick | owner=kim.communicator@ekasa.example
status 303
follow
has Kim Kvist
wait /fraga?q=zackzick flygande matta
# An agent says that it is wrong: its owner has a task.
as anna
log in agent
get $PAGE
not Uppgifter om svaret
submit wrong wrong=Biblioteket har inga mattor längre
status 303
follow
has Den ansvariga har fått en uppgift
as kim
get /arbete/uppgifter
has Biblioteket har inga mattor längre
has flygande matta
# Said without a word: once is enough.
as anna
get $PAGE
submit wrong
status 303
get $PAGE
submit wrong
status 303
as kim
get /arbete/uppgifter
match (?s)^(?:(?!inga mattor).)*inga mattor(?:(?!inga mattor).)*$
# Reviewed, put away, back.
get $PAGE
submit $PAGE/granskat
status 303
follow
has granskat i dag
submit $PAGE/lagg-undan
status 303
follow
has undanlagt
wait /fraga?q=zackzick betyg
get $PAGE
submit $PAGE/ta-fram
status 303
wait /fraga?q=zackzick flygande matta
# Withdrawn on the page of its text: it is shown no more.
get $ANSWER/sv
submit $ANSWER/sv/dra-tillbaka
status 303
wait $PAGE Undanlagt
# An answer that was there before has its versions from now on.
get /arbete/svar?q=skolskjuts&sprak=sv
keep OLD href="(/arbete/svar/[0-9a-z]+)">Kan mitt barn få skolskjuts
get $OLD
submit $OLD/skriv/sv
status 303
follow
has Skolskjuts
has version 1 visas
# Whoever may write nothing.
as pontus
log in press
get /arbete/svar/nytt
status 403
get $PAGE
has flygande matta
not Uppgifter om svaret
