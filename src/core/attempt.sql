-- query attempt_find: find
-- in: key_mac text
-- out: used_until int
select t.used_until from core_attempt t where t.key_mac = :key_mac

-- query attempt_set: exec
-- in: key_mac text, used_until int
insert into core_attempt (key_mac, used_until) values (:key_mac, :used_until)
on conflict (key_mac) do update set used_until = excluded.used_until

-- query attempt_remove: exec
-- in: key_mac text
delete from core_attempt where key_mac = :key_mac

-- query attempt_sweep: exec
-- in: now int
delete from core_attempt where key_mac in
  (select t.key_mac from core_attempt t where t.used_until <= :now order by t.used_until, t.key_mac limit 200)
