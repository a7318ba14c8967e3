-- Opening hours and working time.

-- query calendar_add: exec
-- in: id int, key text, position int, name_sv text, name_en text, name_fi text, eve_close int
insert into core_calendar (id, key, position, name_sv, name_en, name_fi, eve_close)
values (:id, :key, :position, :name_sv, :name_en, :name_fi, :eve_close)

-- query calendar_list: list
-- scan: a municipality has a handful
-- out: id int, rev int, key text, name_sv text, name_en text, name_fi text, eve_close int
select c.id, c.rev, c.key, c.name_sv, c.name_en, c.name_fi, c.eve_close
from core_calendar c order by c.position, c.id limit 100

-- query calendar_set: rev
-- in: id int, rev int, eve_close int
update core_calendar set eve_close = :eve_close, rev = rev + 1 where id = :id and rev = :rev

-- query calendar_week: list
-- in: calendar_id int
-- out: weekday int, from_min int, to_min int
select w.weekday, w.from_min, w.to_min from core_calendar_week w where w.calendar_id = :calendar_id
order by w.weekday, w.from_min limit 100

-- query calendar_week_clear: exec
-- in: calendar_id int
delete from core_calendar_week where calendar_id = :calendar_id

-- query calendar_week_add: exec
-- in: calendar_id int, weekday int, from_min int, to_min int
insert into core_calendar_week (calendar_id, weekday, from_min, to_min)
values (:calendar_id, :weekday, :from_min, :to_min)

-- query calendar_days: list
-- in: calendar_id int, from_day int, to_day int
-- out: id int, day int, from_min int, to_min int, note text
select d.id, d.day, d.from_min, d.to_min, d.note from core_calendar_day d
where d.calendar_id = :calendar_id and d.day >= :from_day and d.day <= :to_day
order by d.day, d.id limit 1000

-- query calendar_day_clear: exec
-- in: calendar_id int, day int
delete from core_calendar_day where calendar_id = :calendar_id and day = :day

-- query calendar_day_add: exec
-- in: id int, calendar_id int, day int, from_min int, to_min int, note text
insert into core_calendar_day (id, calendar_id, day, from_min, to_min, note)
values (:id, :calendar_id, :day, :from_min, :to_min, :note)
