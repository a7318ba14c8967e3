# A feed that fails stands among the failed, with what to do; the log's page counts what a feed has taken.
server LYHORD_BREAK=feed-fails
expect feeds name=[a-z._]+ attempt
as admin
log in admin
wait /arbete/jobb Räkna loggens händelser dag för dag
has Inget går förlorat: räkningen fortsätter där den slutade
match Jobb och mejl\s*<span class="n">[1-9]</span>
log warn feeds name=core.activity attempt=1 result=bug
submit /arbete/jobb/flode/core.activity/igen
goes /arbete/jobb\?klart=1
get /arbete/logg
has Ett flöde som stod still fick försöka igen
get /metrics
match lyhord_feed_behind_seconds\{feed="core.activity"\} \d
