-- query undo_add: exec
-- in: id int, user_id int, op text, about text?, back text, at int, expires_at int
insert into core_undo (id, user_id, op, about, back, at, expires_at)
values (:id, :user_id, :op, :about, :back, :at, :expires_at)

-- query undo_row_add: exec
-- in: undo_id int, place int, object_id int, rev int, label text, before text?, reason text?
insert into core_undo_row (undo_id, place, object_id, rev, label, before, reason)
values (:undo_id, :place, :object_id, :rev, :label, :before, :reason)

-- query undo_find: find
-- in: id int, user_id int, now int
-- out: op text, about text?, back text, undone_at int?, expires_at int
select u.op, u.about, u.back, u.undone_at, u.expires_at from core_undo u
where u.id = :id and u.user_id = :user_id and u.expires_at > :now

-- query undo_rows: list
-- in: undo_id int
-- out: place int, object_id int, rev int, label text, before text?, reason text?
select r.place, r.object_id, r.rev, r.label, r.before, r.reason from core_undo_row r
where r.undo_id = :undo_id order by r.place limit 200

-- query undo_row_set: exec
-- in: undo_id int, place int, reason text?
update core_undo_row set reason = :reason where undo_id = :undo_id and place = :place

-- query undo_set_done: exec
-- in: id int, at int
update core_undo set undone_at = :at where id = :id and undone_at is null

-- query class_level: get
-- in: class_id int
-- out: level int
select {level k.id} from core_access_class k where k.id = :class_id

-- query undo_row_sweep: exec
-- in: now int
delete from core_undo_row where (undo_id, place) in
  (select r.undo_id, r.place from core_undo u join core_undo_row r on r.undo_id = u.id
   where u.expires_at <= :now order by u.expires_at, r.undo_id, r.place limit 200)

-- query undo_sweep: exec
-- in: now int
delete from core_undo where id in
  (select u.id from core_undo u where u.expires_at <= :now
   and not exists (select 1 from core_undo_row r where r.undo_id = u.id) order by u.expires_at, u.id limit 200)
