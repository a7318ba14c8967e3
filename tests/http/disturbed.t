# A disturbance is where people begin, where they ask, on its topic's page, on a page and in a feed of its own, at once, and gone when it is over.
server LYHORD_CLOCK_SHIFT=jump
as citizen
get /
not Vattenläcka på Storgatan
get /storningar
has Vi känner inte till någon störning just nu.
get /storningar.atom
status 200
head Content-Type: application/atom+xml
as agent
log in agent
get /arbete/storningar
submit disturbance title=Vattenläcka på Storgatan: koka vattnet | body=Tankbil står vid torget. <b>Ta med kärl.</b> | lasts=4h | topic=Dricksvattnet | title_fi=Vesivuoto: keitä vesi | body_fi=Säiliöauto on torilla.
status 303
get /arbete/storningar
submit disturbance title=Simhallen stängd | lasts=day | until=20 november | from=18 november | from_time=8
status 303
as citizen
get /
status 200
has Vattenläcka på Storgatan: koka vattnet
has Till 15.00
not Simhallen stängd
head Set-Cookie:
head ETag: "
get /fraga?q=vattnet
has Vattenläcka på Storgatan: koka vattnet
get /amne/dricksvatten
has Vattenläcka på Storgatan
get /amne/skolskjuts
not Vattenläcka på Storgatan
get /storningar
has Tankbil står vid torget.
raw-not <b>Ta med kärl.
has Simhallen stängd
has Planerat
# Another language says so when the words are not in it.
get /fi/storningar
has Vesivuoto: keitä vesi
has Säiliöauto on torilla.
get /en/
raw-has lang="sv">Vattenläcka
get /storningar.atom
raw-has <title>Vattenläcka på Storgatan: koka vattnet</title>
raw-has &lt;b&gt;Ta med
not Simhallen stängd
get /fi/storningar.atom
has Vesivuoto: keitä vesi
# Its time is over: pages from memory know it too.
later 14500
get /
not Vattenläcka på Storgatan
get /storningar
not Vattenläcka på Storgatan
later 165600
get /
has Simhallen stängd
