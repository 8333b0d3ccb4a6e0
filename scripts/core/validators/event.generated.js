// Made from schemas/event.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:event","title":"Ledger event","description":"One line of a commit message on the branch ledger.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"properties":{"kind":{"title":"Kind","description":"What happened.","type":"string","enum":["granting","granted","failed","ended","lost","orphan","refused","missed","pending","baseline","accepted","cursor"]}},"oneOf":[{"title":"Granting","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Written before anything is created in the target.","const":"granting"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"shape":{"title":"Shape","description":"The shape of access.","$ref":"#/$defs/name"},"subject":{"title":"Subject","description":"Who receives the access.","$ref":"#/$defs/name"},"names":{"title":"Names","description":"What will be created in the target, derived from the id.","type":"array","items":{"$ref":"#/$defs/name"},"maxItems":50},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","$ref":"#/$defs/instant"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"blob":{"title":"Blob","description":"The git object of the merged file.","$ref":"#/$defs/sha"},"digest":{"title":"Digest","description":"Of the canonical form of what was parsed: what approvers saw.","$ref":"#/$defs/digest"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"pull":{"title":"Pull request","description":"Its number.","type":"integer","minimum":1},"approvals":{"title":"Approvals","description":"The reviews that counted.","type":"array","items":{"type":"object","additionalProperties":false,"required":["person","account","review","commit"],"properties":{"person":{"title":"Person","description":"Who approved.","$ref":"#/$defs/name"},"account":{"title":"Account","description":"The numeric id of the account.","type":"integer","minimum":1},"review":{"title":"Review","description":"The forge's name for the review.","type":"string","minLength":1,"maxLength":200},"commit":{"title":"Commit","description":"What the review saw.","$ref":"#/$defs/sha"}}},"maxItems":100},"policy":{"title":"Policy","description":"The commits whose policy allowed it: the merge's first parent, and the tip of the default branch.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false},"alarms":{"title":"Alarms","description":"Codes of what somebody should look at, although it is granted.","type":"array","items":{"$ref":"#/$defs/code"},"minItems":1,"maxItems":20},"evidence":{"title":"Evidence","description":"What it rested on.","$ref":"#/$defs/evidence"},"evidenceDigest":{"title":"Digest of the evidence","description":"Of its canonical form.","$ref":"#/$defs/digest"}}},{"title":"Granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","expiresAt"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target has given the access.","const":"granted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"traces":{"title":"Traces","description":"What the target's own log knows the access by, where that is no name: the audit device's hash of an accessor.","type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^hmac-sha256:[0-9a-f]{64}$"}}}},{"title":"Failed","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","code"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The grant could not be completed; what it had made is taken back.","const":"failed"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"code":{"title":"Code","description":"Of a finding or an error.","$ref":"#/$defs/code"}}},{"title":"Ended","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","why","by","target"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The access is over and nothing of it is left.","const":"ended"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"why":{"title":"Why","description":"What ended it.","type":"string","enum":["expired","revoked","returned","altered","unclaimed","taken"]},"by":{"title":"By","description":"Who ended it; null: the clock.","type":["string","null"],"minLength":1,"maxLength":100},"target":{"title":"Target","description":"What the target answered; absent: it was already gone.","type":"string","enum":["revoked","absent"]}}},{"title":"Lost","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target lost a lease before its end, and without our doing.","const":"lost"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"}}},{"title":"Orphan","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target had a lease under our mark that the ledger does not know; it was revoked.","const":"orphan"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Mark","description":"The id that the lease carries; it may be none that we would make.","type":"string","minLength":1,"maxLength":200},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"}}},{"title":"Not granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"A merged request that will never be granted.","enum":["refused","missed"]},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"},"policy":{"title":"Policy","description":"The commits whose policy judged it.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false},"evidence":{"title":"Evidence","description":"What it rested on.","$ref":"#/$defs/evidence"},"evidenceDigest":{"title":"Digest of the evidence","description":"Of its canonical form.","$ref":"#/$defs/digest"}}},{"title":"Pending","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Merged, to be decided later.","const":"pending"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"}}},{"title":"Baseline","type":"object","additionalProperties":false,"required":["version","kind","at","run","system","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Whether the default identity can only read; no codes: it can.","const":"baseline"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"findings":{"title":"Findings","description":"What the default identity can do that it should not, by name; the first fifty.","type":"array","items":{"type":"object","additionalProperties":false,"required":["code","details"],"properties":{"code":{"title":"Code","description":"What it means stands in docs/findings.md.","$ref":"#/$defs/code"},"details":{"title":"Details","description":"The names behind it: which right, on what, through whom.","type":"object","additionalProperties":{"type":["string","number"]}}}},"maxItems":50},"digest":{"title":"Digest","description":"Of all findings, so that another result shows.","$ref":"#/$defs/digest"},"alarm":{"title":"Alarm","description":"Something is wrong, and not what was the last time.","type":"boolean"},"obstacles":{"title":"Obstacles","description":"What would keep a grant from being made or taken back, seen before anybody asked for it; the first fifty.","type":"array","items":{"type":"object","additionalProperties":false,"required":["code","details","of"],"properties":{"code":{"title":"Code","description":"What it means stands in docs/findings.md.","$ref":"#/$defs/code"},"details":{"title":"Details","description":"The names behind it.","type":"object","additionalProperties":{"type":["string","number"]}},"of":{"title":"What it concerns","description":"Any of these; empty: every request on the system.","type":"array","items":{"type":"object","additionalProperties":false,"properties":{"shape":{"title":"Shape","description":"Requests for this shape.","$ref":"#/$defs/name"},"params":{"title":"Parameters","description":"Only with these values, or with lists that hold them.","type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":"string"}}},"subject":{"title":"Subject","description":"Requests for this person.","$ref":"#/$defs/name"}}},"maxItems":20}}},"maxItems":50}}},{"title":"Accepted","type":"object","additionalProperties":false,"required":["version","kind","at","run"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The ledger or its heartbeat was not what the last sweep had left, and guardians accept what is there.","const":"accepted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"lost":{"title":"Lost tip","description":"The commit that the last sweep had seen and that is not in the ledger any more. Left out: no heartbeat told one.","$ref":"#/$defs/sha"}}},{"title":"Cursor","type":"object","additionalProperties":false,"required":["version","kind","at","run","main"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Every request merged up to this commit has an event.","const":"cursor"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"main":{"title":"Default branch","description":"Its commit.","$ref":"#/$defs/sha"}}}],"$defs":{"id":{"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"},"sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"instant":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"},"path":{"type":"string","pattern":"^elevations/","maxLength":200},"tier":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"system":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"evidence":{"title":"Evidence","description":"What a verdict rested on, so that it can be judged again without the forge.","type":"object","additionalProperties":false,"required":["forge","judgedAt","readAt","accounts","pull","commits","reviews","headMoves","baseMoves","arrival","proposed","usedBefore","verdicts"],"properties":{"forge":{"title":"Forge","description":"Which kind showed it.","type":"string","enum":["local","github"]},"judgedAt":{"title":"Judged","description":"When it was judged.","$ref":"#/$defs/instant"},"readAt":{"title":"Read","description":"When the forge showed it, by its own clock.","$ref":"#/$defs/instant"},"accounts":{"title":"Accounts","description":"Everybody who is named below, once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","login","type"],"properties":{"id":{"title":"Number","description":"The identity.","type":"integer","minimum":1},"login":{"title":"Login","description":"As it was then.","type":"string","maxLength":100},"type":{"title":"Type","description":"What kind of account it is.","type":"string","enum":["User","Bot","Organization","Mannequin"]}}},"maxItems":1000},"pull":{"title":"Pull request","description":"As the forge showed it.","type":"object","additionalProperties":false,"required":["number","state","isDraft","isCrossRepository","author","createdAt","headSha","baseRef","mergedAt","mergedBy","mergeCommit","commitCount"],"properties":{"number":{"title":"Number","description":"Of the pull request.","type":"integer","minimum":1},"state":{"title":"State","description":"Open, closed or merged.","type":"string","enum":["open","closed","merged"]},"isDraft":{"title":"Draft","description":"Whether it is a draft.","type":"boolean"},"isCrossRepository":{"title":"Fork","description":"Whether it comes from a fork.","type":"boolean"},"author":{"title":"Author","description":"Who opened it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"createdAt":{"title":"Opened","description":"When it was opened.","$ref":"#/$defs/instant"},"headSha":{"title":"Head","description":"The commit that was merged.","$ref":"#/$defs/sha"},"baseRef":{"title":"Base","description":"The branch it was for.","type":"string","maxLength":300},"mergedAt":{"title":"Merged","description":"When it was merged.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"mergedBy":{"title":"Merged by","description":"Who merged it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"mergeCommit":{"title":"Merge","description":"The commit that the merge made.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"commitCount":{"title":"Commits","description":"How many it has.","type":"integer","minimum":0}}},"commits":{"title":"Commits","description":"What it brought.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","parents","authors","committer","viaWeb"],"properties":{"sha":{"title":"Commit","description":"Its id.","$ref":"#/$defs/sha"},"parents":{"title":"Parents","description":"How many.","type":"integer","minimum":0},"authors":{"title":"Authors","description":"Author first, then co-authors; null: nobody’s address.","type":"array","items":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"maxItems":100},"committer":{"title":"Committer","description":"Who made it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"viaWeb":{"title":"On the page","description":"Made in the forge’s own editor.","type":"boolean"}}},"maxItems":1000},"reviews":{"title":"Reviews","description":"All but comments.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","author","state","commit","submittedAt","viaEmail","signatures"],"properties":{"id":{"title":"Review","description":"The forge’s name for it.","type":"string","maxLength":200},"author":{"title":"Author","description":"Who gave it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"state":{"title":"State","description":"What it says.","type":"string","enum":["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]},"commit":{"title":"Commit","description":"What it saw.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"submittedAt":{"title":"Given","description":"When it was given.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"viaEmail":{"title":"By e-mail","description":"Whether it came by e-mail.","type":"boolean"},"signatures":{"title":"Signatures","description":"SSH signatures in its text.","type":"array","items":{"type":"string","maxLength":10000},"maxItems":20}}},"maxItems":1000},"headMoves":{"title":"Moves of the head","description":"Every push in its life, oldest first.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","actor","before","after","kind"],"properties":{"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who pushed.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"before":{"title":"Before","description":"Where the head was.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"after":{"title":"After","description":"Where it was put.","$ref":"#/$defs/sha"},"kind":{"title":"Kind","description":"How.","type":"string","enum":["create","push","force-push"]}}},"maxItems":1000},"baseMoves":{"title":"Moves of the base","description":"When the base was changed.","type":"array","items":{"$ref":"#/$defs/instant"},"maxItems":1000},"arrival":{"title":"Arrival","description":"How the merge came to the default branch.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","at","actor"],"properties":{"kind":{"title":"Kind","description":"By which door.","type":"string","enum":["merge","merge-queue","push","unknown"]},"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who did it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]}}}]},"proposed":{"title":"Changed files","description":"What the pull request changes.","type":"array","items":{"type":"object","additionalProperties":false,"required":["status","path","oldMode","newMode","oid"],"properties":{"status":{"title":"Status","description":"Added, modified, deleted, or of another type.","type":"string","enum":["A","M","D","T"]},"path":{"title":"Path","description":"Where.","type":"string","maxLength":4096},"oldMode":{"title":"Mode before","description":"As git writes it.","type":"string","maxLength":6},"newMode":{"title":"Mode after","description":"As git writes it.","type":"string","maxLength":6},"oid":{"title":"Blob","description":"What it holds then.","$ref":"#/$defs/sha"}}},"maxItems":1000},"usedBefore":{"title":"Used before","description":"Where its id was used before.","anyOf":[{"type":"null"},{"type":"string","maxLength":300}]},"verdicts":{"title":"Verdicts","description":"By the policy of the merge’s first parent, and of the tip.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","codes"],"properties":{"kind":{"title":"Kind","description":"What it is.","type":"string","enum":["allow","wait","deny","retry"]},"codes":{"title":"Codes","description":"What was found; sorted.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},"maxItems":2}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const schema20 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]};
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","minLength":1,"maxLength":100};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"};
const pattern4 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"};
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "cosmetic") || (data === "reversible-write")) || (data === "semi-destructive")) || (data === "destructive"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^elevations/","maxLength":200};
const pattern6 = new RegExp("^elevations/", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^elevations/"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern7 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"};
const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,60}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Evidence","description":"What a verdict rested on, so that it can be judged again without the forge.","type":"object","additionalProperties":false,"required":["forge","judgedAt","readAt","accounts","pull","commits","reviews","headMoves","baseMoves","arrival","proposed","usedBefore","verdicts"],"properties":{"forge":{"title":"Forge","description":"Which kind showed it.","type":"string","enum":["local","github"]},"judgedAt":{"title":"Judged","description":"When it was judged.","$ref":"#/$defs/instant"},"readAt":{"title":"Read","description":"When the forge showed it, by its own clock.","$ref":"#/$defs/instant"},"accounts":{"title":"Accounts","description":"Everybody who is named below, once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","login","type"],"properties":{"id":{"title":"Number","description":"The identity.","type":"integer","minimum":1},"login":{"title":"Login","description":"As it was then.","type":"string","maxLength":100},"type":{"title":"Type","description":"What kind of account it is.","type":"string","enum":["User","Bot","Organization","Mannequin"]}}},"maxItems":1000},"pull":{"title":"Pull request","description":"As the forge showed it.","type":"object","additionalProperties":false,"required":["number","state","isDraft","isCrossRepository","author","createdAt","headSha","baseRef","mergedAt","mergedBy","mergeCommit","commitCount"],"properties":{"number":{"title":"Number","description":"Of the pull request.","type":"integer","minimum":1},"state":{"title":"State","description":"Open, closed or merged.","type":"string","enum":["open","closed","merged"]},"isDraft":{"title":"Draft","description":"Whether it is a draft.","type":"boolean"},"isCrossRepository":{"title":"Fork","description":"Whether it comes from a fork.","type":"boolean"},"author":{"title":"Author","description":"Who opened it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"createdAt":{"title":"Opened","description":"When it was opened.","$ref":"#/$defs/instant"},"headSha":{"title":"Head","description":"The commit that was merged.","$ref":"#/$defs/sha"},"baseRef":{"title":"Base","description":"The branch it was for.","type":"string","maxLength":300},"mergedAt":{"title":"Merged","description":"When it was merged.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"mergedBy":{"title":"Merged by","description":"Who merged it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"mergeCommit":{"title":"Merge","description":"The commit that the merge made.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"commitCount":{"title":"Commits","description":"How many it has.","type":"integer","minimum":0}}},"commits":{"title":"Commits","description":"What it brought.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","parents","authors","committer","viaWeb"],"properties":{"sha":{"title":"Commit","description":"Its id.","$ref":"#/$defs/sha"},"parents":{"title":"Parents","description":"How many.","type":"integer","minimum":0},"authors":{"title":"Authors","description":"Author first, then co-authors; null: nobody’s address.","type":"array","items":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"maxItems":100},"committer":{"title":"Committer","description":"Who made it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"viaWeb":{"title":"On the page","description":"Made in the forge’s own editor.","type":"boolean"}}},"maxItems":1000},"reviews":{"title":"Reviews","description":"All but comments.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","author","state","commit","submittedAt","viaEmail","signatures"],"properties":{"id":{"title":"Review","description":"The forge’s name for it.","type":"string","maxLength":200},"author":{"title":"Author","description":"Who gave it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"state":{"title":"State","description":"What it says.","type":"string","enum":["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]},"commit":{"title":"Commit","description":"What it saw.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"submittedAt":{"title":"Given","description":"When it was given.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"viaEmail":{"title":"By e-mail","description":"Whether it came by e-mail.","type":"boolean"},"signatures":{"title":"Signatures","description":"SSH signatures in its text.","type":"array","items":{"type":"string","maxLength":10000},"maxItems":20}}},"maxItems":1000},"headMoves":{"title":"Moves of the head","description":"Every push in its life, oldest first.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","actor","before","after","kind"],"properties":{"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who pushed.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"before":{"title":"Before","description":"Where the head was.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"after":{"title":"After","description":"Where it was put.","$ref":"#/$defs/sha"},"kind":{"title":"Kind","description":"How.","type":"string","enum":["create","push","force-push"]}}},"maxItems":1000},"baseMoves":{"title":"Moves of the base","description":"When the base was changed.","type":"array","items":{"$ref":"#/$defs/instant"},"maxItems":1000},"arrival":{"title":"Arrival","description":"How the merge came to the default branch.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","at","actor"],"properties":{"kind":{"title":"Kind","description":"By which door.","type":"string","enum":["merge","merge-queue","push","unknown"]},"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who did it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]}}}]},"proposed":{"title":"Changed files","description":"What the pull request changes.","type":"array","items":{"type":"object","additionalProperties":false,"required":["status","path","oldMode","newMode","oid"],"properties":{"status":{"title":"Status","description":"Added, modified, deleted, or of another type.","type":"string","enum":["A","M","D","T"]},"path":{"title":"Path","description":"Where.","type":"string","maxLength":4096},"oldMode":{"title":"Mode before","description":"As git writes it.","type":"string","maxLength":6},"newMode":{"title":"Mode after","description":"As git writes it.","type":"string","maxLength":6},"oid":{"title":"Blob","description":"What it holds then.","$ref":"#/$defs/sha"}}},"maxItems":1000},"usedBefore":{"title":"Used before","description":"Where its id was used before.","anyOf":[{"type":"null"},{"type":"string","maxLength":300}]},"verdicts":{"title":"Verdicts","description":"By the policy of the merge’s first parent, and of the tip.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","codes"],"properties":{"kind":{"title":"Kind","description":"What it is.","type":"string","enum":["allow","wait","deny","retry"]},"codes":{"title":"Codes","description":"What was found; sorted.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},"maxItems":2}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.forge === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "forge"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.judgedAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judgedAt"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.readAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readAt"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.accounts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.pull === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.commits === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commits"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reviews === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.headMoves === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headMoves"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.baseMoves === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseMoves"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.arrival === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arrival"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.proposed === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposed"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.usedBefore === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usedBefore"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.verdicts === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.forge !== undefined){
let data0 = data.forge;
if(typeof data0 !== "string"){
const err14 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data0 === "local") || (data0 === "github"))){
const err15 = {instancePath:instancePath+"/forge",schemaPath:"#/properties/forge/enum",keyword:"enum",params:{allowedValues: schema29.properties.forge.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.judgedAt !== undefined){
if(!(validate53(data.judgedAt, {instancePath:instancePath+"/judgedAt",parentData:data,parentDataProperty:"judgedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.readAt !== undefined){
if(!(validate53(data.readAt, {instancePath:instancePath+"/readAt",parentData:data,parentDataProperty:"readAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.accounts !== undefined){
let data3 = data.accounts;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err16 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err17 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.login === undefined){
const err18 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.type === undefined){
const err19 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "id") || (key1 === "login")) || (key1 === "type"))){
const err20 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"#/properties/accounts/items/properties/id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/accounts/" + i0+"/id",schemaPath:"#/properties/accounts/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data4.login !== undefined){
let data6 = data4.login;
if(typeof data6 === "string"){
if(func2(data6) > 100){
const err23 = {instancePath:instancePath+"/accounts/" + i0+"/login",schemaPath:"#/properties/accounts/items/properties/login/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/accounts/" + i0+"/login",schemaPath:"#/properties/accounts/items/properties/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.type !== undefined){
let data7 = data4.type;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/accounts/" + i0+"/type",schemaPath:"#/properties/accounts/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data7 === "User") || (data7 === "Bot")) || (data7 === "Organization")) || (data7 === "Mannequin"))){
const err26 = {instancePath:instancePath+"/accounts/" + i0+"/type",schemaPath:"#/properties/accounts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.accounts.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.pull !== undefined){
let data8 = data.pull;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.number === undefined){
const err29 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.state === undefined){
const err30 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.isDraft === undefined){
const err31 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "isDraft"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.isCrossRepository === undefined){
const err32 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "isCrossRepository"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.author === undefined){
const err33 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "author"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.createdAt === undefined){
const err34 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "createdAt"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.headSha === undefined){
const err35 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "headSha"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.baseRef === undefined){
const err36 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "baseRef"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.mergedAt === undefined){
const err37 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "mergedAt"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.mergedBy === undefined){
const err38 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "mergedBy"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8.mergeCommit === undefined){
const err39 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "mergeCommit"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data8.commitCount === undefined){
const err40 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/required",keyword:"required",params:{missingProperty: "commitCount"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data8){
if(!(func1.call(schema29.properties.pull.properties, key2))){
const err41 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.number !== undefined){
let data9 = data8.number;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err42 = {instancePath:instancePath+"/pull/number",schemaPath:"#/properties/pull/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/pull/number",schemaPath:"#/properties/pull/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data8.state !== undefined){
let data10 = data8.state;
if(typeof data10 !== "string"){
const err44 = {instancePath:instancePath+"/pull/state",schemaPath:"#/properties/pull/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data10 === "open") || (data10 === "closed")) || (data10 === "merged"))){
const err45 = {instancePath:instancePath+"/pull/state",schemaPath:"#/properties/pull/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.pull.properties.state.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.isDraft !== undefined){
if(typeof data8.isDraft !== "boolean"){
const err46 = {instancePath:instancePath+"/pull/isDraft",schemaPath:"#/properties/pull/properties/isDraft/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.isCrossRepository !== undefined){
if(typeof data8.isCrossRepository !== "boolean"){
const err47 = {instancePath:instancePath+"/pull/isCrossRepository",schemaPath:"#/properties/pull/properties/isCrossRepository/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.author !== undefined){
let data13 = data8.author;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(data13 !== null){
const err48 = {instancePath:instancePath+"/pull/author",schemaPath:"#/properties/pull/properties/author/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid5 = valid5 || _valid0;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err49 = {instancePath:instancePath+"/pull/author",schemaPath:"#/properties/pull/properties/author/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/pull/author",schemaPath:"#/properties/pull/properties/author/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err51 = {instancePath:instancePath+"/pull/author",schemaPath:"#/properties/pull/properties/author/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data8.createdAt !== undefined){
if(!(validate53(data8.createdAt, {instancePath:instancePath+"/pull/createdAt",parentData:data8,parentDataProperty:"createdAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data8.headSha !== undefined){
if(!(validate71(data8.headSha, {instancePath:instancePath+"/pull/headSha",parentData:data8,parentDataProperty:"headSha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data8.baseRef !== undefined){
let data16 = data8.baseRef;
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err52 = {instancePath:instancePath+"/pull/baseRef",schemaPath:"#/properties/pull/properties/baseRef/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/pull/baseRef",schemaPath:"#/properties/pull/properties/baseRef/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data8.mergedAt !== undefined){
let data17 = data8.mergedAt;
const _errs39 = errors;
let valid6 = false;
const _errs40 = errors;
if(data17 !== null){
const err54 = {instancePath:instancePath+"/pull/mergedAt",schemaPath:"#/properties/pull/properties/mergedAt/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid6 = valid6 || _valid1;
const _errs42 = errors;
if(!(validate53(data17, {instancePath:instancePath+"/pull/mergedAt",parentData:data8,parentDataProperty:"mergedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs42 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err55 = {instancePath:instancePath+"/pull/mergedAt",schemaPath:"#/properties/pull/properties/mergedAt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data8.mergedBy !== undefined){
let data18 = data8.mergedBy;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(data18 !== null){
const err56 = {instancePath:instancePath+"/pull/mergedBy",schemaPath:"#/properties/pull/properties/mergedBy/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid7 = valid7 || _valid2;
const _errs47 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err57 = {instancePath:instancePath+"/pull/mergedBy",schemaPath:"#/properties/pull/properties/mergedBy/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/pull/mergedBy",schemaPath:"#/properties/pull/properties/mergedBy/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid2 = _errs47 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err59 = {instancePath:instancePath+"/pull/mergedBy",schemaPath:"#/properties/pull/properties/mergedBy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data8.mergeCommit !== undefined){
let data19 = data8.mergeCommit;
const _errs50 = errors;
let valid8 = false;
const _errs51 = errors;
if(data19 !== null){
const err60 = {instancePath:instancePath+"/pull/mergeCommit",schemaPath:"#/properties/pull/properties/mergeCommit/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid8 = valid8 || _valid3;
const _errs53 = errors;
if(!(validate71(data19, {instancePath:instancePath+"/pull/mergeCommit",parentData:data8,parentDataProperty:"mergeCommit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid3 = _errs53 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err61 = {instancePath:instancePath+"/pull/mergeCommit",schemaPath:"#/properties/pull/properties/mergeCommit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data8.commitCount !== undefined){
let data20 = data8.commitCount;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err62 = {instancePath:instancePath+"/pull/commitCount",schemaPath:"#/properties/pull/properties/commitCount/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/pull/commitCount",schemaPath:"#/properties/pull/properties/commitCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.commits !== undefined){
let data21 = data.commits;
if(Array.isArray(data21)){
if(data21.length > 1000){
const err65 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.sha === undefined){
const err66 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "sha"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data22.parents === undefined){
const err67 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "parents"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data22.authors === undefined){
const err68 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "authors"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data22.committer === undefined){
const err69 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "committer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data22.viaWeb === undefined){
const err70 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/required",keyword:"required",params:{missingProperty: "viaWeb"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "sha") || (key3 === "parents")) || (key3 === "authors")) || (key3 === "committer")) || (key3 === "viaWeb"))){
const err71 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.sha !== undefined){
if(!(validate71(data22.sha, {instancePath:instancePath+"/commits/" + i1+"/sha",parentData:data22,parentDataProperty:"sha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data22.parents !== undefined){
let data24 = data22.parents;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err72 = {instancePath:instancePath+"/commits/" + i1+"/parents",schemaPath:"#/properties/commits/items/properties/parents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err73 = {instancePath:instancePath+"/commits/" + i1+"/parents",schemaPath:"#/properties/commits/items/properties/parents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data22.authors !== undefined){
let data25 = data22.authors;
if(Array.isArray(data25)){
if(data25.length > 100){
const err74 = {instancePath:instancePath+"/commits/" + i1+"/authors",schemaPath:"#/properties/commits/items/properties/authors/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs67 = errors;
let valid14 = false;
const _errs68 = errors;
if(data26 !== null){
const err75 = {instancePath:instancePath+"/commits/" + i1+"/authors/" + i2,schemaPath:"#/properties/commits/items/properties/authors/items/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid14 = valid14 || _valid4;
const _errs70 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err76 = {instancePath:instancePath+"/commits/" + i1+"/authors/" + i2,schemaPath:"#/properties/commits/items/properties/authors/items/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err77 = {instancePath:instancePath+"/commits/" + i1+"/authors/" + i2,schemaPath:"#/properties/commits/items/properties/authors/items/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid4 = _errs70 === errors;
valid14 = valid14 || _valid4;
if(!valid14){
const err78 = {instancePath:instancePath+"/commits/" + i1+"/authors/" + i2,schemaPath:"#/properties/commits/items/properties/authors/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/commits/" + i1+"/authors",schemaPath:"#/properties/commits/items/properties/authors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.committer !== undefined){
let data27 = data22.committer;
const _errs73 = errors;
let valid15 = false;
const _errs74 = errors;
if(data27 !== null){
const err80 = {instancePath:instancePath+"/commits/" + i1+"/committer",schemaPath:"#/properties/commits/items/properties/committer/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid15 = valid15 || _valid5;
const _errs76 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err81 = {instancePath:instancePath+"/commits/" + i1+"/committer",schemaPath:"#/properties/commits/items/properties/committer/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err82 = {instancePath:instancePath+"/commits/" + i1+"/committer",schemaPath:"#/properties/commits/items/properties/committer/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid5 = _errs76 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const err83 = {instancePath:instancePath+"/commits/" + i1+"/committer",schemaPath:"#/properties/commits/items/properties/committer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data22.viaWeb !== undefined){
if(typeof data22.viaWeb !== "boolean"){
const err84 = {instancePath:instancePath+"/commits/" + i1+"/viaWeb",schemaPath:"#/properties/commits/items/properties/viaWeb/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/commits/" + i1,schemaPath:"#/properties/commits/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.reviews !== undefined){
let data29 = data.reviews;
if(Array.isArray(data29)){
if(data29.length > 1000){
const err87 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
const err88 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data30.author === undefined){
const err89 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "author"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data30.state === undefined){
const err90 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data30.commit === undefined){
const err91 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data30.submittedAt === undefined){
const err92 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "submittedAt"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data30.viaEmail === undefined){
const err93 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "viaEmail"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data30.signatures === undefined){
const err94 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "signatures"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key4 in data30){
if(!(((((((key4 === "id") || (key4 === "author")) || (key4 === "state")) || (key4 === "commit")) || (key4 === "submittedAt")) || (key4 === "viaEmail")) || (key4 === "signatures"))){
const err95 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(func2(data31) > 200){
const err96 = {instancePath:instancePath+"/reviews/" + i3+"/id",schemaPath:"#/properties/reviews/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/reviews/" + i3+"/id",schemaPath:"#/properties/reviews/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data30.author !== undefined){
let data32 = data30.author;
const _errs88 = errors;
let valid19 = false;
const _errs89 = errors;
if(data32 !== null){
const err98 = {instancePath:instancePath+"/reviews/" + i3+"/author",schemaPath:"#/properties/reviews/items/properties/author/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid6 = _errs89 === errors;
valid19 = valid19 || _valid6;
const _errs91 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err99 = {instancePath:instancePath+"/reviews/" + i3+"/author",schemaPath:"#/properties/reviews/items/properties/author/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err100 = {instancePath:instancePath+"/reviews/" + i3+"/author",schemaPath:"#/properties/reviews/items/properties/author/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var _valid6 = _errs91 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const err101 = {instancePath:instancePath+"/reviews/" + i3+"/author",schemaPath:"#/properties/reviews/items/properties/author/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data30.state !== undefined){
let data33 = data30.state;
if(typeof data33 !== "string"){
const err102 = {instancePath:instancePath+"/reviews/" + i3+"/state",schemaPath:"#/properties/reviews/items/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((((data33 === "APPROVED") || (data33 === "CHANGES_REQUESTED")) || (data33 === "COMMENTED")) || (data33 === "DISMISSED")) || (data33 === "PENDING"))){
const err103 = {instancePath:instancePath+"/reviews/" + i3+"/state",schemaPath:"#/properties/reviews/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema29.properties.reviews.items.properties.state.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.commit !== undefined){
let data34 = data30.commit;
const _errs96 = errors;
let valid20 = false;
const _errs97 = errors;
if(data34 !== null){
const err104 = {instancePath:instancePath+"/reviews/" + i3+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid7 = _errs97 === errors;
valid20 = valid20 || _valid7;
const _errs99 = errors;
if(!(validate71(data34, {instancePath:instancePath+"/reviews/" + i3+"/commit",parentData:data30,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid7 = _errs99 === errors;
valid20 = valid20 || _valid7;
if(!valid20){
const err105 = {instancePath:instancePath+"/reviews/" + i3+"/commit",schemaPath:"#/properties/reviews/items/properties/commit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data30.submittedAt !== undefined){
let data35 = data30.submittedAt;
const _errs101 = errors;
let valid21 = false;
const _errs102 = errors;
if(data35 !== null){
const err106 = {instancePath:instancePath+"/reviews/" + i3+"/submittedAt",schemaPath:"#/properties/reviews/items/properties/submittedAt/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid8 = _errs102 === errors;
valid21 = valid21 || _valid8;
const _errs104 = errors;
if(!(validate53(data35, {instancePath:instancePath+"/reviews/" + i3+"/submittedAt",parentData:data30,parentDataProperty:"submittedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid8 = _errs104 === errors;
valid21 = valid21 || _valid8;
if(!valid21){
const err107 = {instancePath:instancePath+"/reviews/" + i3+"/submittedAt",schemaPath:"#/properties/reviews/items/properties/submittedAt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data30.viaEmail !== undefined){
if(typeof data30.viaEmail !== "boolean"){
const err108 = {instancePath:instancePath+"/reviews/" + i3+"/viaEmail",schemaPath:"#/properties/reviews/items/properties/viaEmail/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data30.signatures !== undefined){
let data37 = data30.signatures;
if(Array.isArray(data37)){
if(data37.length > 20){
const err109 = {instancePath:instancePath+"/reviews/" + i3+"/signatures",schemaPath:"#/properties/reviews/items/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(typeof data38 === "string"){
if(func2(data38) > 10000){
const err110 = {instancePath:instancePath+"/reviews/" + i3+"/signatures/" + i4,schemaPath:"#/properties/reviews/items/properties/signatures/items/maxLength",keyword:"maxLength",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/reviews/" + i3+"/signatures/" + i4,schemaPath:"#/properties/reviews/items/properties/signatures/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/reviews/" + i3+"/signatures",schemaPath:"#/properties/reviews/items/properties/signatures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.headMoves !== undefined){
let data39 = data.headMoves;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err115 = {instancePath:instancePath+"/headMoves",schemaPath:"#/properties/headMoves/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.at === undefined){
const err116 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data40.actor === undefined){
const err117 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data40.before === undefined){
const err118 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data40.after === undefined){
const err119 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/required",keyword:"required",params:{missingProperty: "after"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data40.kind === undefined){
const err120 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key5 in data40){
if(!(((((key5 === "at") || (key5 === "actor")) || (key5 === "before")) || (key5 === "after")) || (key5 === "kind"))){
const err121 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data40.at !== undefined){
if(!(validate53(data40.at, {instancePath:instancePath+"/headMoves/" + i5+"/at",parentData:data40,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data40.actor !== undefined){
let data42 = data40.actor;
const _errs118 = errors;
let valid27 = false;
const _errs119 = errors;
if(data42 !== null){
const err122 = {instancePath:instancePath+"/headMoves/" + i5+"/actor",schemaPath:"#/properties/headMoves/items/properties/actor/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid9 = _errs119 === errors;
valid27 = valid27 || _valid9;
const _errs121 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err123 = {instancePath:instancePath+"/headMoves/" + i5+"/actor",schemaPath:"#/properties/headMoves/items/properties/actor/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err124 = {instancePath:instancePath+"/headMoves/" + i5+"/actor",schemaPath:"#/properties/headMoves/items/properties/actor/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var _valid9 = _errs121 === errors;
valid27 = valid27 || _valid9;
if(!valid27){
const err125 = {instancePath:instancePath+"/headMoves/" + i5+"/actor",schemaPath:"#/properties/headMoves/items/properties/actor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data40.before !== undefined){
let data43 = data40.before;
const _errs124 = errors;
let valid28 = false;
const _errs125 = errors;
if(data43 !== null){
const err126 = {instancePath:instancePath+"/headMoves/" + i5+"/before",schemaPath:"#/properties/headMoves/items/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid10 = _errs125 === errors;
valid28 = valid28 || _valid10;
const _errs127 = errors;
if(!(validate71(data43, {instancePath:instancePath+"/headMoves/" + i5+"/before",parentData:data40,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid10 = _errs127 === errors;
valid28 = valid28 || _valid10;
if(!valid28){
const err127 = {instancePath:instancePath+"/headMoves/" + i5+"/before",schemaPath:"#/properties/headMoves/items/properties/before/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data40.after !== undefined){
if(!(validate71(data40.after, {instancePath:instancePath+"/headMoves/" + i5+"/after",parentData:data40,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data40.kind !== undefined){
let data45 = data40.kind;
if(typeof data45 !== "string"){
const err128 = {instancePath:instancePath+"/headMoves/" + i5+"/kind",schemaPath:"#/properties/headMoves/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!(((data45 === "create") || (data45 === "push")) || (data45 === "force-push"))){
const err129 = {instancePath:instancePath+"/headMoves/" + i5+"/kind",schemaPath:"#/properties/headMoves/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.headMoves.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/headMoves/" + i5,schemaPath:"#/properties/headMoves/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/headMoves",schemaPath:"#/properties/headMoves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.baseMoves !== undefined){
let data46 = data.baseMoves;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err132 = {instancePath:instancePath+"/baseMoves",schemaPath:"#/properties/baseMoves/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(!(validate53(data46[i6], {instancePath:instancePath+"/baseMoves/" + i6,parentData:data46,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err133 = {instancePath:instancePath+"/baseMoves",schemaPath:"#/properties/baseMoves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.arrival !== undefined){
let data48 = data.arrival;
const _errs135 = errors;
let valid31 = false;
const _errs136 = errors;
if(data48 !== null){
const err134 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid11 = _errs136 === errors;
valid31 = valid31 || _valid11;
const _errs138 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.kind === undefined){
const err135 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data48.at === undefined){
const err136 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/1/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data48.actor === undefined){
const err137 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/1/required",keyword:"required",params:{missingProperty: "actor"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key6 in data48){
if(!(((key6 === "kind") || (key6 === "at")) || (key6 === "actor"))){
const err138 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.kind !== undefined){
let data49 = data48.kind;
if(typeof data49 !== "string"){
const err139 = {instancePath:instancePath+"/arrival/kind",schemaPath:"#/properties/arrival/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((((data49 === "merge") || (data49 === "merge-queue")) || (data49 === "push")) || (data49 === "unknown"))){
const err140 = {instancePath:instancePath+"/arrival/kind",schemaPath:"#/properties/arrival/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.arrival.anyOf[1].properties.kind.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data48.at !== undefined){
if(!(validate53(data48.at, {instancePath:instancePath+"/arrival/at",parentData:data48,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data48.actor !== undefined){
let data51 = data48.actor;
const _errs145 = errors;
let valid33 = false;
const _errs146 = errors;
if(data51 !== null){
const err141 = {instancePath:instancePath+"/arrival/actor",schemaPath:"#/properties/arrival/anyOf/1/properties/actor/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid12 = _errs146 === errors;
valid33 = valid33 || _valid12;
const _errs148 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err142 = {instancePath:instancePath+"/arrival/actor",schemaPath:"#/properties/arrival/anyOf/1/properties/actor/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err143 = {instancePath:instancePath+"/arrival/actor",schemaPath:"#/properties/arrival/anyOf/1/properties/actor/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid12 = _errs148 === errors;
valid33 = valid33 || _valid12;
if(!valid33){
const err144 = {instancePath:instancePath+"/arrival/actor",schemaPath:"#/properties/arrival/anyOf/1/properties/actor/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err145 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid11 = _errs138 === errors;
valid31 = valid31 || _valid11;
if(!valid31){
const err146 = {instancePath:instancePath+"/arrival",schemaPath:"#/properties/arrival/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
if(data.proposed !== undefined){
let data52 = data.proposed;
if(Array.isArray(data52)){
if(data52.length > 1000){
const err147 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.status === undefined){
const err148 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data53.path === undefined){
const err149 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data53.oldMode === undefined){
const err150 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/required",keyword:"required",params:{missingProperty: "oldMode"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data53.newMode === undefined){
const err151 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/required",keyword:"required",params:{missingProperty: "newMode"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data53.oid === undefined){
const err152 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/required",keyword:"required",params:{missingProperty: "oid"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key7 in data53){
if(!(((((key7 === "status") || (key7 === "path")) || (key7 === "oldMode")) || (key7 === "newMode")) || (key7 === "oid"))){
const err153 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data53.status !== undefined){
let data54 = data53.status;
if(typeof data54 !== "string"){
const err154 = {instancePath:instancePath+"/proposed/" + i7+"/status",schemaPath:"#/properties/proposed/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((((data54 === "A") || (data54 === "M")) || (data54 === "D")) || (data54 === "T"))){
const err155 = {instancePath:instancePath+"/proposed/" + i7+"/status",schemaPath:"#/properties/proposed/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema29.properties.proposed.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data53.path !== undefined){
let data55 = data53.path;
if(typeof data55 === "string"){
if(func2(data55) > 4096){
const err156 = {instancePath:instancePath+"/proposed/" + i7+"/path",schemaPath:"#/properties/proposed/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/proposed/" + i7+"/path",schemaPath:"#/properties/proposed/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data53.oldMode !== undefined){
let data56 = data53.oldMode;
if(typeof data56 === "string"){
if(func2(data56) > 6){
const err158 = {instancePath:instancePath+"/proposed/" + i7+"/oldMode",schemaPath:"#/properties/proposed/items/properties/oldMode/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/proposed/" + i7+"/oldMode",schemaPath:"#/properties/proposed/items/properties/oldMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data53.newMode !== undefined){
let data57 = data53.newMode;
if(typeof data57 === "string"){
if(func2(data57) > 6){
const err160 = {instancePath:instancePath+"/proposed/" + i7+"/newMode",schemaPath:"#/properties/proposed/items/properties/newMode/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/proposed/" + i7+"/newMode",schemaPath:"#/properties/proposed/items/properties/newMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data53.oid !== undefined){
if(!(validate71(data53.oid, {instancePath:instancePath+"/proposed/" + i7+"/oid",parentData:data53,parentDataProperty:"oid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err162 = {instancePath:instancePath+"/proposed/" + i7,schemaPath:"#/properties/proposed/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/proposed",schemaPath:"#/properties/proposed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.usedBefore !== undefined){
let data59 = data.usedBefore;
const _errs165 = errors;
let valid37 = false;
const _errs166 = errors;
if(data59 !== null){
const err164 = {instancePath:instancePath+"/usedBefore",schemaPath:"#/properties/usedBefore/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid13 = _errs166 === errors;
valid37 = valid37 || _valid13;
const _errs168 = errors;
if(typeof data59 === "string"){
if(func2(data59) > 300){
const err165 = {instancePath:instancePath+"/usedBefore",schemaPath:"#/properties/usedBefore/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/usedBefore",schemaPath:"#/properties/usedBefore/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid13 = _errs168 === errors;
valid37 = valid37 || _valid13;
if(!valid37){
const err167 = {instancePath:instancePath+"/usedBefore",schemaPath:"#/properties/usedBefore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data.verdicts !== undefined){
let data60 = data.verdicts;
if(Array.isArray(data60)){
if(data60.length > 2){
const err168 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len8 = data60.length;
for(let i8=0; i8<len8; i8++){
let data61 = data60[i8];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.kind === undefined){
const err169 = {instancePath:instancePath+"/verdicts/" + i8,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data61.codes === undefined){
const err170 = {instancePath:instancePath+"/verdicts/" + i8,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key8 in data61){
if(!((key8 === "kind") || (key8 === "codes"))){
const err171 = {instancePath:instancePath+"/verdicts/" + i8,schemaPath:"#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data61.kind !== undefined){
let data62 = data61.kind;
if(typeof data62 !== "string"){
const err172 = {instancePath:instancePath+"/verdicts/" + i8+"/kind",schemaPath:"#/properties/verdicts/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((((data62 === "allow") || (data62 === "wait")) || (data62 === "deny")) || (data62 === "retry"))){
const err173 = {instancePath:instancePath+"/verdicts/" + i8+"/kind",schemaPath:"#/properties/verdicts/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.verdicts.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data61.codes !== undefined){
let data63 = data61.codes;
if(Array.isArray(data63)){
if(data63.length > 200){
const err174 = {instancePath:instancePath+"/verdicts/" + i8+"/codes",schemaPath:"#/properties/verdicts/items/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
if(!(validate80(data63[i9], {instancePath:instancePath+"/verdicts/" + i8+"/codes/" + i9,parentData:data63,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err175 = {instancePath:instancePath+"/verdicts/" + i8+"/codes",schemaPath:"#/properties/verdicts/items/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/verdicts/" + i8,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^hmac-sha256:[0-9a-f]{64}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ops-elevations:event" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((data0 === "granting") || (data0 === "granted")) || (data0 === "failed")) || (data0 === "ended")) || (data0 === "lost")) || (data0 === "orphan")) || (data0 === "refused")) || (data0 === "missed")) || (data0 === "pending")) || (data0 === "baseline")) || (data0 === "accepted")) || (data0 === "cursor"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "granting"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.at === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.run === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.system === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tier === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.requester === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shape === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.subject === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.names === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.expiresAt === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "expiresAt"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.effectiveEnd === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "effectiveEnd"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.path === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.blob === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "blob"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.digest === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.merge === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.pull === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.approvals === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.policy === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.oneOf[0].properties, key0))){
const err23 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.kind !== undefined){
if("granting" !== data.kind){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "granting"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.shape !== undefined){
if(!(validate55(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate55(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined){
let data11 = data.names;
if(Array.isArray(data11)){
if(data11.length > 50){
const err26 = {instancePath:instancePath+"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data11[i0], {instancePath:instancePath+"/names/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate53(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.effectiveEnd !== undefined){
if(!(validate53(data.effectiveEnd, {instancePath:instancePath+"/effectiveEnd",parentData:data,parentDataProperty:"effectiveEnd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.blob !== undefined){
if(!(validate71(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate73(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.pull !== undefined){
let data19 = data.pull;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err28 = {instancePath:instancePath+"/pull",schemaPath:"#/oneOf/0/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/pull",schemaPath:"#/oneOf/0/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.approvals !== undefined){
let data20 = data.approvals;
if(Array.isArray(data20)){
if(data20.length > 100){
const err30 = {instancePath:instancePath+"/approvals",schemaPath:"#/oneOf/0/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.person === undefined){
const err31 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data21.account === undefined){
const err32 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21.review === undefined){
const err33 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "review"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data21.commit === undefined){
const err34 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data21){
if(!((((key1 === "person") || (key1 === "account")) || (key1 === "review")) || (key1 === "commit"))){
const err35 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.person !== undefined){
if(!(validate55(data21.person, {instancePath:instancePath+"/approvals/" + i1+"/person",parentData:data21,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data21.account !== undefined){
let data23 = data21.account;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err36 = {instancePath:instancePath+"/approvals/" + i1+"/account",schemaPath:"#/oneOf/0/properties/approvals/items/properties/account/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/approvals/" + i1+"/account",schemaPath:"#/oneOf/0/properties/approvals/items/properties/account/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data21.review !== undefined){
let data24 = data21.review;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err38 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data24) < 1){
const err39 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.commit !== undefined){
if(!(validate71(data21.commit, {instancePath:instancePath+"/approvals/" + i1+"/commit",parentData:data21,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/approvals",schemaPath:"#/oneOf/0/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.policy !== undefined){
let data26 = data.policy;
if(Array.isArray(data26)){
if(data26.length > 2){
const err43 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data26.length < 2){
const err44 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data26.length;
if(len2 > 0){
if(!(validate71(data26[0], {instancePath:instancePath+"/policy/0",parentData:data26,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(len2 > 1){
if(!(validate71(data26[1], {instancePath:instancePath+"/policy/1",parentData:data26,parentDataProperty:1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
const len3 = data26.length;
if(!(len3 <= 2)){
const err45 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.alarms !== undefined){
let data29 = data.alarms;
if(Array.isArray(data29)){
if(data29.length > 20){
const err47 = {instancePath:instancePath+"/alarms",schemaPath:"#/oneOf/0/properties/alarms/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data29.length < 1){
const err48 = {instancePath:instancePath+"/alarms",schemaPath:"#/oneOf/0/properties/alarms/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len4 = data29.length;
for(let i2=0; i2<len4; i2++){
if(!(validate80(data29[i2], {instancePath:instancePath+"/alarms/" + i2,parentData:data29,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/alarms",schemaPath:"#/oneOf/0/properties/alarms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate82(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.evidenceDigest !== undefined){
if(!(validate73(data.evidenceDigest, {instancePath:instancePath+"/evidenceDigest",parentData:data,parentDataProperty:"evidenceDigest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "granted"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err51 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.kind === undefined){
const err52 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.at === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.run === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.id === undefined){
const err55 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.system === undefined){
const err56 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.tier === undefined){
const err57 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.requester === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.expiresAt === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "expiresAt"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key2 in data){
if(!(func1.call(schema19.oneOf[1].properties, key2))){
const err60 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err61 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.kind !== undefined){
if("granted" !== data.kind){
const err62 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "granted"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
if(!(validate53(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.traces !== undefined){
let data42 = data.traces;
if(Array.isArray(data42)){
if(data42.length > 5){
const err63 = {instancePath:instancePath+"/traces",schemaPath:"#/oneOf/1/properties/traces/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data42.length < 1){
const err64 = {instancePath:instancePath+"/traces",schemaPath:"#/oneOf/1/properties/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data42.length;
for(let i3=0; i3<len5; i3++){
let data43 = data42[i3];
if(typeof data43 === "string"){
if(!pattern10.test(data43)){
const err65 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/oneOf/1/properties/traces/items/pattern",keyword:"pattern",params:{pattern: "^hmac-sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/traces/" + i3,schemaPath:"#/oneOf/1/properties/traces/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/traces",schemaPath:"#/oneOf/1/properties/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "failed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data.kind === undefined){
const err70 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.at === undefined){
const err71 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.run === undefined){
const err72 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.id === undefined){
const err73 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data.system === undefined){
const err74 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.tier === undefined){
const err75 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.requester === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.code === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key3 in data){
if(!(func1.call(schema19.oneOf[2].properties, key3))){
const err78 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err79 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.kind !== undefined){
if("failed" !== data.kind){
const err80 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "failed"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate80(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ended"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.kind === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data.at === undefined){
const err84 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data.run === undefined){
const err85 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data.id === undefined){
const err86 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data.system === undefined){
const err87 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data.tier === undefined){
const err88 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data.requester === undefined){
const err89 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data.why === undefined){
const err90 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data.by === undefined){
const err91 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.target === undefined){
const err92 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key4 in data){
if(!(func1.call(schema19.oneOf[3].properties, key4))){
const err93 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err94 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.kind !== undefined){
if("ended" !== data.kind){
const err95 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ended"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data61 = data.why;
if(typeof data61 !== "string"){
const err96 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((((((data61 === "expired") || (data61 === "revoked")) || (data61 === "returned")) || (data61 === "altered")) || (data61 === "unclaimed")) || (data61 === "taken"))){
const err97 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/3/properties/why/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.why.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.by !== undefined){
let data62 = data.by;
if((typeof data62 !== "string") && (data62 !== null)){
const err98 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/type",keyword:"type",params:{type: schema19.oneOf[3].properties.by.type}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(typeof data62 === "string"){
if(func2(data62) > 100){
const err99 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func2(data62) < 1){
const err100 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data.target !== undefined){
let data63 = data.target;
if(typeof data63 !== "string"){
const err101 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/3/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data63 === "revoked") || (data63 === "absent"))){
const err102 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/3/properties/target/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.target.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lost"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.kind === undefined){
const err105 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data.at === undefined){
const err106 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data.run === undefined){
const err107 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.id === undefined){
const err108 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.system === undefined){
const err109 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.tier === undefined){
const err110 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data.requester === undefined){
const err111 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "version") || (key5 === "kind")) || (key5 === "at")) || (key5 === "run")) || (key5 === "id")) || (key5 === "system")) || (key5 === "tier")) || (key5 === "requester"))){
const err112 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err113 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.kind !== undefined){
if("lost" !== data.kind){
const err114 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "lost"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "orphan"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.kind === undefined){
const err117 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data.at === undefined){
const err118 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data.run === undefined){
const err119 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data.id === undefined){
const err120 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data.system === undefined){
const err121 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key6 in data){
if(!((((((key6 === "version") || (key6 === "kind")) || (key6 === "at")) || (key6 === "run")) || (key6 === "id")) || (key6 === "system"))){
const err122 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err123 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.kind !== undefined){
if("orphan" !== data.kind){
const err124 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "orphan"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data76 = data.id;
if(typeof data76 === "string"){
if(func2(data76) > 200){
const err125 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func2(data76) < 1){
const err126 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err128 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "refused"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.kind === undefined){
const err130 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.at === undefined){
const err131 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.run === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data.id === undefined){
const err133 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.system === undefined){
const err134 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data.tier === undefined){
const err135 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data.requester === undefined){
const err136 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data.path === undefined){
const err137 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data.merge === undefined){
const err138 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data.codes === undefined){
const err139 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data.alarm === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "alarm"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key7 in data){
if(!(func1.call(schema19.oneOf[6].properties, key7))){
const err141 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err142 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.kind !== undefined){
let data79 = data.kind;
if(!((data79 === "refused") || (data79 === "missed"))){
const err143 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[6].properties.kind.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data88 = data.codes;
if(Array.isArray(data88)){
if(data88.length > 200){
const err144 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len6 = data88.length;
for(let i4=0; i4<len6; i4++){
if(!(validate80(data88[i4], {instancePath:instancePath+"/codes/" + i4,parentData:data88,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err145 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err146 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/6/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.policy !== undefined){
let data91 = data.policy;
if(Array.isArray(data91)){
if(data91.length > 2){
const err147 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data91.length < 2){
const err148 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len7 = data91.length;
if(len7 > 0){
if(!(validate71(data91[0], {instancePath:instancePath+"/policy/0",parentData:data91,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(len7 > 1){
if(!(validate71(data91[1], {instancePath:instancePath+"/policy/1",parentData:data91,parentDataProperty:1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
const len8 = data91.length;
if(!(len8 <= 2)){
const err149 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate82(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.evidenceDigest !== undefined){
if(!(validate73(data.evidenceDigest, {instancePath:instancePath+"/evidenceDigest",parentData:data,parentDataProperty:"evidenceDigest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err152 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data.kind === undefined){
const err153 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data.at === undefined){
const err154 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data.run === undefined){
const err155 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data.id === undefined){
const err156 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data.system === undefined){
const err157 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data.tier === undefined){
const err158 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data.requester === undefined){
const err159 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data.path === undefined){
const err160 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data.merge === undefined){
const err161 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data.codes === undefined){
const err162 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data.alarm === undefined){
const err163 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "alarm"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key8 in data){
if(!(func1.call(schema19.oneOf[6].properties, key8))){
const err164 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err165 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.kind !== undefined){
let data97 = data.kind;
if(!((data97 === "refused") || (data97 === "missed"))){
const err166 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[6].properties.kind.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data106 = data.codes;
if(Array.isArray(data106)){
if(data106.length > 200){
const err167 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len9 = data106.length;
for(let i5=0; i5<len9; i5++){
if(!(validate80(data106[i5], {instancePath:instancePath+"/codes/" + i5,parentData:data106,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err169 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/6/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.policy !== undefined){
let data109 = data.policy;
if(Array.isArray(data109)){
if(data109.length > 2){
const err170 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data109.length < 2){
const err171 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len10 = data109.length;
if(len10 > 0){
if(!(validate71(data109[0], {instancePath:instancePath+"/policy/0",parentData:data109,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(len10 > 1){
if(!(validate71(data109[1], {instancePath:instancePath+"/policy/1",parentData:data109,parentDataProperty:1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
const len11 = data109.length;
if(!(len11 <= 2)){
const err172 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/6/properties/policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate82(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.evidenceDigest !== undefined){
if(!(validate73(data.evidenceDigest, {instancePath:instancePath+"/evidenceDigest",parentData:data,parentDataProperty:"evidenceDigest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pending"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err175 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data.kind === undefined){
const err176 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data.at === undefined){
const err177 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data.run === undefined){
const err178 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data.id === undefined){
const err179 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data.system === undefined){
const err180 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data.tier === undefined){
const err181 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data.requester === undefined){
const err182 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data.path === undefined){
const err183 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data.merge === undefined){
const err184 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data.codes === undefined){
const err185 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key9 in data){
if(!(func1.call(schema19.oneOf[7].properties, key9))){
const err186 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err187 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.kind !== undefined){
if("pending" !== data.kind){
const err188 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "pending"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data124 = data.codes;
if(Array.isArray(data124)){
if(data124.length > 200){
const err189 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/7/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len12 = data124.length;
for(let i6=0; i6<len12; i6++){
if(!(validate80(data124[i6], {instancePath:instancePath+"/codes/" + i6,parentData:data124,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err190 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/7/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err191 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/7/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "baseline"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err193 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data.kind === undefined){
const err194 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data.at === undefined){
const err195 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data.run === undefined){
const err196 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data.system === undefined){
const err197 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data.codes === undefined){
const err198 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key10 in data){
if(!(func1.call(schema19.oneOf[8].properties, key10))){
const err199 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err200 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data.kind !== undefined){
if("baseline" !== data.kind){
const err201 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data132 = data.codes;
if(Array.isArray(data132)){
if(data132.length > 200){
const err202 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/8/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len13 = data132.length;
for(let i7=0; i7<len13; i7++){
if(!(validate80(data132[i7], {instancePath:instancePath+"/codes/" + i7,parentData:data132,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err203 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/8/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.findings !== undefined){
let data134 = data.findings;
if(Array.isArray(data134)){
if(data134.length > 50){
const err204 = {instancePath:instancePath+"/findings",schemaPath:"#/oneOf/8/properties/findings/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len14 = data134.length;
for(let i8=0; i8<len14; i8++){
let data135 = data134[i8];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.code === undefined){
const err205 = {instancePath:instancePath+"/findings/" + i8,schemaPath:"#/oneOf/8/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data135.details === undefined){
const err206 = {instancePath:instancePath+"/findings/" + i8,schemaPath:"#/oneOf/8/properties/findings/items/required",keyword:"required",params:{missingProperty: "details"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key11 in data135){
if(!((key11 === "code") || (key11 === "details"))){
const err207 = {instancePath:instancePath+"/findings/" + i8,schemaPath:"#/oneOf/8/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data135.code !== undefined){
if(!(validate80(data135.code, {instancePath:instancePath+"/findings/" + i8+"/code",parentData:data135,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data135.details !== undefined){
let data137 = data135.details;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key12 in data137){
let data138 = data137[key12];
if((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))){
const err208 = {instancePath:instancePath+"/findings/" + i8+"/details/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/8/properties/findings/items/properties/details/additionalProperties/type",keyword:"type",params:{type: schema19.oneOf[8].properties.findings.items.properties.details.additionalProperties.type}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/findings/" + i8+"/details",schemaPath:"#/oneOf/8/properties/findings/items/properties/details/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/findings/" + i8,schemaPath:"#/oneOf/8/properties/findings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/findings",schemaPath:"#/oneOf/8/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.digest !== undefined){
if(!(validate73(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err212 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/8/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.obstacles !== undefined){
let data141 = data.obstacles;
if(Array.isArray(data141)){
if(data141.length > 50){
const err213 = {instancePath:instancePath+"/obstacles",schemaPath:"#/oneOf/8/properties/obstacles/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len15 = data141.length;
for(let i9=0; i9<len15; i9++){
let data142 = data141[i9];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.code === undefined){
const err214 = {instancePath:instancePath+"/obstacles/" + i9,schemaPath:"#/oneOf/8/properties/obstacles/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data142.details === undefined){
const err215 = {instancePath:instancePath+"/obstacles/" + i9,schemaPath:"#/oneOf/8/properties/obstacles/items/required",keyword:"required",params:{missingProperty: "details"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data142.of === undefined){
const err216 = {instancePath:instancePath+"/obstacles/" + i9,schemaPath:"#/oneOf/8/properties/obstacles/items/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key13 in data142){
if(!(((key13 === "code") || (key13 === "details")) || (key13 === "of"))){
const err217 = {instancePath:instancePath+"/obstacles/" + i9,schemaPath:"#/oneOf/8/properties/obstacles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data142.code !== undefined){
if(!(validate80(data142.code, {instancePath:instancePath+"/obstacles/" + i9+"/code",parentData:data142,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data142.details !== undefined){
let data144 = data142.details;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key14 in data144){
let data145 = data144[key14];
if((typeof data145 !== "string") && (!((typeof data145 == "number") && (isFinite(data145))))){
const err218 = {instancePath:instancePath+"/obstacles/" + i9+"/details/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/8/properties/obstacles/items/properties/details/additionalProperties/type",keyword:"type",params:{type: schema19.oneOf[8].properties.obstacles.items.properties.details.additionalProperties.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/obstacles/" + i9+"/details",schemaPath:"#/oneOf/8/properties/obstacles/items/properties/details/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data142.of !== undefined){
let data146 = data142.of;
if(Array.isArray(data146)){
if(data146.length > 20){
const err220 = {instancePath:instancePath+"/obstacles/" + i9+"/of",schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
const len16 = data146.length;
for(let i10=0; i10<len16; i10++){
let data147 = data146[i10];
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key15 in data147){
if(!(((key15 === "shape") || (key15 === "params")) || (key15 === "subject"))){
const err221 = {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10,schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data147.shape !== undefined){
if(!(validate55(data147.shape, {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10+"/shape",parentData:data147,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data147.params !== undefined){
let data149 = data147.params;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key16 in data149){
let data150 = data149[key16];
if((((typeof data150 !== "string") && (!((typeof data150 == "number") && (isFinite(data150))))) && (typeof data150 !== "boolean")) && (!(Array.isArray(data150)))){
const err222 = {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10+"/params/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/items/properties/params/additionalProperties/type",keyword:"type",params:{type: schema19.oneOf[8].properties.obstacles.items.properties.of.items.properties.params.additionalProperties.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(Array.isArray(data150)){
const len17 = data150.length;
for(let i11=0; i11<len17; i11++){
if(typeof data150[i11] !== "string"){
const err223 = {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10+"/params/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i11,schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/items/properties/params/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
}
else {
const err224 = {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10+"/params",schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/items/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data147.subject !== undefined){
if(!(validate55(data147.subject, {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10+"/subject",parentData:data147,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err225 = {instancePath:instancePath+"/obstacles/" + i9+"/of/" + i10,schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/obstacles/" + i9+"/of",schemaPath:"#/oneOf/8/properties/obstacles/items/properties/of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/obstacles/" + i9,schemaPath:"#/oneOf/8/properties/obstacles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/obstacles",schemaPath:"#/oneOf/8/properties/obstacles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "accepted"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err230 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data.kind === undefined){
const err231 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data.at === undefined){
const err232 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data.run === undefined){
const err233 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key17 in data){
if(!(((((key17 === "version") || (key17 === "kind")) || (key17 === "at")) || (key17 === "run")) || (key17 === "lost"))){
const err234 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err235 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.kind !== undefined){
if("accepted" !== data.kind){
const err236 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "accepted"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.lost !== undefined){
if(!(validate71(data.lost, {instancePath:instancePath+"/lost",parentData:data,parentDataProperty:"lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err237 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err238 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data.kind === undefined){
const err239 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data.at === undefined){
const err240 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data.run === undefined){
const err241 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data.main === undefined){
const err242 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key18 in data){
if(!(((((key18 === "version") || (key18 === "kind")) || (key18 === "at")) || (key18 === "run")) || (key18 === "main"))){
const err243 = {instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err244 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data.kind !== undefined){
if("cursor" !== data.kind){
const err245 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "cursor"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.main !== undefined){
if(!(validate71(data.main, {instancePath:instancePath+"/main",parentData:data,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err246 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err247 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const fields = {"#":["kind"],"#/oneOf/0":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy","alarms","evidence","evidenceDigest"],"#/oneOf/0/properties/approvals/items":["person","account","review","commit"],"#/oneOf/1":["version","kind","at","run","id","system","tier","requester","expiresAt","traces"],"#/oneOf/2":["version","kind","at","run","id","system","tier","requester","code"],"#/oneOf/3":["version","kind","at","run","id","system","tier","requester","why","by","target"],"#/oneOf/4":["version","kind","at","run","id","system","tier","requester"],"#/oneOf/5":["version","kind","at","run","id","system"],"#/oneOf/6":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm","policy","evidence","evidenceDigest"],"#/oneOf/7":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"#/oneOf/8":["version","kind","at","run","system","codes","findings","digest","alarm","obstacles"],"#/oneOf/8/properties/findings/items":["code","details"],"#/oneOf/8/properties/obstacles/items":["code","details","of"],"#/oneOf/8/properties/obstacles/items/properties/of/items":["shape","params","subject"],"#/oneOf/9":["version","kind","at","run","lost"],"#/oneOf/10":["version","kind","at","run","main"],"#/$defs/evidence":["forge","judgedAt","readAt","accounts","pull","commits","reviews","headMoves","baseMoves","arrival","proposed","usedBefore","verdicts"],"#/$defs/evidence/properties/accounts/items":["id","login","type"],"#/$defs/evidence/properties/pull":["number","state","isDraft","isCrossRepository","author","createdAt","headSha","baseRef","mergedAt","mergedBy","mergeCommit","commitCount"],"#/$defs/evidence/properties/commits/items":["sha","parents","authors","committer","viaWeb"],"#/$defs/evidence/properties/reviews/items":["id","author","state","commit","submittedAt","viaEmail","signatures"],"#/$defs/evidence/properties/headMoves/items":["at","actor","before","after","kind"],"#/$defs/evidence/properties/arrival/anyOf/1":["kind","at","actor"],"#/$defs/evidence/properties/proposed/items":["status","path","oldMode","newMode","oid"],"#/$defs/evidence/properties/verdicts/items":["kind","codes"]};
export const examples = {"#/$defs/instant":"2026-11-21T18:00:00Z"};
