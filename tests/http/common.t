# The front page offers what was read most, no two from the same area; before that something of each area.
as citizen
get /
has Vanliga frågor
not Hur bokar vi en borgerlig vigsel?
get /amne/vigsel
status 200
keep READ href="(/svar/[0-9a-z]+)"
get $READ
keep TITLE <h1>([^<]+)</h1>
times 5 get $READ
restart
as citizen
get /
has $TITLE
get /en
not $TITLE
