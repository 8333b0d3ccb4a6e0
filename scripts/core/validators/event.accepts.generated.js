// Made from schemas/event.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:event","title":"Ledger event","description":"One line of a commit message on the branch ledger.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"properties":{"kind":{"title":"Kind","description":"What happened.","type":"string","enum":["granting","granted","failed","ended","lost","orphan","refused","missed","pending","baseline","accepted","cursor"]}},"oneOf":[{"title":"Granting","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Written before anything is created in the target.","const":"granting"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"shape":{"title":"Shape","description":"The shape of access.","$ref":"#/$defs/name"},"subject":{"title":"Subject","description":"Who receives the access.","$ref":"#/$defs/name"},"names":{"title":"Names","description":"What will be created in the target, derived from the id.","type":"array","items":{"$ref":"#/$defs/name"},"maxItems":50},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","$ref":"#/$defs/instant"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"blob":{"title":"Blob","description":"The git object of the merged file.","$ref":"#/$defs/sha"},"digest":{"title":"Digest","description":"Of the canonical form of what was parsed: what approvers saw.","$ref":"#/$defs/digest"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"pull":{"title":"Pull request","description":"Its number.","type":"integer","minimum":1},"approvals":{"title":"Approvals","description":"The reviews that counted.","type":"array","items":{"type":"object","additionalProperties":false,"required":["person","account","review","commit"],"properties":{"person":{"title":"Person","description":"Who approved.","$ref":"#/$defs/name"},"account":{"title":"Account","description":"The numeric id of the account.","type":"integer","minimum":1},"review":{"title":"Review","description":"The forge's name for the review.","type":"string","minLength":1,"maxLength":200},"commit":{"title":"Commit","description":"What the review saw.","$ref":"#/$defs/sha"}}},"maxItems":100},"policy":{"title":"Policy","description":"The commits whose policy allowed it: the merge's first parent, and the tip of the default branch.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false},"alarms":{"title":"Alarms","description":"Codes of what somebody should look at, although it is granted.","type":"array","items":{"$ref":"#/$defs/code"},"minItems":1,"maxItems":20},"evidence":{"title":"Evidence","description":"What it rested on.","$ref":"#/$defs/evidence"},"evidenceDigest":{"title":"Digest of the evidence","description":"Of its canonical form.","$ref":"#/$defs/digest"}}},{"title":"Granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","expiresAt"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target has given the access.","const":"granted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"traces":{"title":"Traces","description":"What the target's own log knows the access by, where that is no name: the audit device's hash of an accessor.","type":"array","minItems":1,"maxItems":5,"items":{"type":"string","pattern":"^hmac-sha256:[0-9a-f]{64}$"}}}},{"title":"Failed","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","code"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The grant could not be completed; what it had made is taken back.","const":"failed"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"code":{"title":"Code","description":"Of a finding or an error.","$ref":"#/$defs/code"}}},{"title":"Ended","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","why","by","target"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The access is over and nothing of it is left.","const":"ended"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"why":{"title":"Why","description":"What ended it.","type":"string","enum":["expired","revoked","returned","altered","unclaimed","taken"]},"by":{"title":"By","description":"Who ended it; null: the clock.","type":["string","null"],"minLength":1,"maxLength":100},"target":{"title":"Target","description":"What the target answered; absent: it was already gone.","type":"string","enum":["revoked","absent"]}}},{"title":"Lost","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target lost a lease before its end, and without our doing.","const":"lost"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"}}},{"title":"Orphan","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target had a lease under our mark that the ledger does not know; it was revoked.","const":"orphan"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Mark","description":"The id that the lease carries; it may be none that we would make.","type":"string","minLength":1,"maxLength":200},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"}}},{"title":"Not granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"A merged request that will never be granted.","enum":["refused","missed"]},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"},"policy":{"title":"Policy","description":"The commits whose policy judged it.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false},"evidence":{"title":"Evidence","description":"What it rested on.","$ref":"#/$defs/evidence"},"evidenceDigest":{"title":"Digest of the evidence","description":"Of its canonical form.","$ref":"#/$defs/digest"}}},{"title":"Pending","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Merged, to be decided later.","const":"pending"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"}}},{"title":"Baseline","type":"object","additionalProperties":false,"required":["version","kind","at","run","system","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Whether the default identity can only read; no codes: it can.","const":"baseline"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"findings":{"title":"Findings","description":"What the default identity can do that it should not, by name; the first fifty.","type":"array","items":{"type":"object","additionalProperties":false,"required":["code","details"],"properties":{"code":{"title":"Code","description":"What it means stands in docs/findings.md.","$ref":"#/$defs/code"},"details":{"title":"Details","description":"The names behind it: which right, on what, through whom.","type":"object","additionalProperties":{"type":["string","number"]}}}},"maxItems":50},"digest":{"title":"Digest","description":"Of all findings, so that another result shows.","$ref":"#/$defs/digest"},"alarm":{"title":"Alarm","description":"Something is wrong, and not what was the last time.","type":"boolean"},"obstacles":{"title":"Obstacles","description":"What would keep a grant from being made or taken back, seen before anybody asked for it; the first fifty.","type":"array","items":{"type":"object","additionalProperties":false,"required":["code","details","of"],"properties":{"code":{"title":"Code","description":"What it means stands in docs/findings.md.","$ref":"#/$defs/code"},"details":{"title":"Details","description":"The names behind it.","type":"object","additionalProperties":{"type":["string","number"]}},"of":{"title":"What it concerns","description":"Any of these; empty: every request on the system.","type":"array","items":{"type":"object","additionalProperties":false,"properties":{"shape":{"title":"Shape","description":"Requests for this shape.","$ref":"#/$defs/name"},"params":{"title":"Parameters","description":"Only with these values, or with lists that hold them.","type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":"string"}}},"subject":{"title":"Subject","description":"Requests for this person.","$ref":"#/$defs/name"}}},"maxItems":20}}},"maxItems":50}}},{"title":"Accepted","type":"object","additionalProperties":false,"required":["version","kind","at","run"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The ledger or its heartbeat was not what the last sweep had left, and guardians accept what is there.","const":"accepted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"lost":{"title":"Lost tip","description":"The commit that the last sweep had seen and that is not in the ledger any more. Left out: no heartbeat told one.","$ref":"#/$defs/sha"}}},{"title":"Cursor","type":"object","additionalProperties":false,"required":["version","kind","at","run","main"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Every request merged up to this commit has an event.","const":"cursor"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"main":{"title":"Default branch","description":"Its commit.","$ref":"#/$defs/sha"}}}],"$defs":{"id":{"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"},"sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"instant":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"},"path":{"type":"string","pattern":"^elevations/","maxLength":200},"tier":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"system":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"evidence":{"title":"Evidence","description":"What a verdict rested on, so that it can be judged again without the forge.","type":"object","additionalProperties":false,"required":["forge","judgedAt","readAt","accounts","pull","commits","reviews","headMoves","baseMoves","arrival","proposed","usedBefore","verdicts"],"properties":{"forge":{"title":"Forge","description":"Which kind showed it.","type":"string","enum":["local","github"]},"judgedAt":{"title":"Judged","description":"When it was judged.","$ref":"#/$defs/instant"},"readAt":{"title":"Read","description":"When the forge showed it, by its own clock.","$ref":"#/$defs/instant"},"accounts":{"title":"Accounts","description":"Everybody who is named below, once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","login","type"],"properties":{"id":{"title":"Number","description":"The identity.","type":"integer","minimum":1},"login":{"title":"Login","description":"As it was then.","type":"string","maxLength":100},"type":{"title":"Type","description":"What kind of account it is.","type":"string","enum":["User","Bot","Organization","Mannequin"]}}},"maxItems":1000},"pull":{"title":"Pull request","description":"As the forge showed it.","type":"object","additionalProperties":false,"required":["number","state","isDraft","isCrossRepository","author","createdAt","headSha","baseRef","mergedAt","mergedBy","mergeCommit","commitCount"],"properties":{"number":{"title":"Number","description":"Of the pull request.","type":"integer","minimum":1},"state":{"title":"State","description":"Open, closed or merged.","type":"string","enum":["open","closed","merged"]},"isDraft":{"title":"Draft","description":"Whether it is a draft.","type":"boolean"},"isCrossRepository":{"title":"Fork","description":"Whether it comes from a fork.","type":"boolean"},"author":{"title":"Author","description":"Who opened it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"createdAt":{"title":"Opened","description":"When it was opened.","$ref":"#/$defs/instant"},"headSha":{"title":"Head","description":"The commit that was merged.","$ref":"#/$defs/sha"},"baseRef":{"title":"Base","description":"The branch it was for.","type":"string","maxLength":300},"mergedAt":{"title":"Merged","description":"When it was merged.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"mergedBy":{"title":"Merged by","description":"Who merged it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"mergeCommit":{"title":"Merge","description":"The commit that the merge made.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"commitCount":{"title":"Commits","description":"How many it has.","type":"integer","minimum":0}}},"commits":{"title":"Commits","description":"What it brought.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","parents","authors","committer","viaWeb"],"properties":{"sha":{"title":"Commit","description":"Its id.","$ref":"#/$defs/sha"},"parents":{"title":"Parents","description":"How many.","type":"integer","minimum":0},"authors":{"title":"Authors","description":"Author first, then co-authors; null: nobody’s address.","type":"array","items":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"maxItems":100},"committer":{"title":"Committer","description":"Who made it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"viaWeb":{"title":"On the page","description":"Made in the forge’s own editor.","type":"boolean"}}},"maxItems":1000},"reviews":{"title":"Reviews","description":"All but comments.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","author","state","commit","submittedAt","viaEmail","signatures"],"properties":{"id":{"title":"Review","description":"The forge’s name for it.","type":"string","maxLength":200},"author":{"title":"Author","description":"Who gave it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"state":{"title":"State","description":"What it says.","type":"string","enum":["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]},"commit":{"title":"Commit","description":"What it saw.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"submittedAt":{"title":"Given","description":"When it was given.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"viaEmail":{"title":"By e-mail","description":"Whether it came by e-mail.","type":"boolean"},"signatures":{"title":"Signatures","description":"SSH signatures in its text.","type":"array","items":{"type":"string","maxLength":10000},"maxItems":20}}},"maxItems":1000},"headMoves":{"title":"Moves of the head","description":"Every push in its life, oldest first.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","actor","before","after","kind"],"properties":{"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who pushed.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"before":{"title":"Before","description":"Where the head was.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"after":{"title":"After","description":"Where it was put.","$ref":"#/$defs/sha"},"kind":{"title":"Kind","description":"How.","type":"string","enum":["create","push","force-push"]}}},"maxItems":1000},"baseMoves":{"title":"Moves of the base","description":"When the base was changed.","type":"array","items":{"$ref":"#/$defs/instant"},"maxItems":1000},"arrival":{"title":"Arrival","description":"How the merge came to the default branch.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","at","actor"],"properties":{"kind":{"title":"Kind","description":"By which door.","type":"string","enum":["merge","merge-queue","push","unknown"]},"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who did it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]}}}]},"proposed":{"title":"Changed files","description":"What the pull request changes.","type":"array","items":{"type":"object","additionalProperties":false,"required":["status","path","oldMode","newMode","oid"],"properties":{"status":{"title":"Status","description":"Added, modified, deleted, or of another type.","type":"string","enum":["A","M","D","T"]},"path":{"title":"Path","description":"Where.","type":"string","maxLength":4096},"oldMode":{"title":"Mode before","description":"As git writes it.","type":"string","maxLength":6},"newMode":{"title":"Mode after","description":"As git writes it.","type":"string","maxLength":6},"oid":{"title":"Blob","description":"What it holds then.","$ref":"#/$defs/sha"}}},"maxItems":1000},"usedBefore":{"title":"Used before","description":"Where its id was used before.","anyOf":[{"type":"null"},{"type":"string","maxLength":300}]},"verdicts":{"title":"Verdicts","description":"By the policy of the merge’s first parent, and of the tip.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","codes"],"properties":{"kind":{"title":"Kind","description":"What it is.","type":"string","enum":["allow","wait","deny","retry"]},"codes":{"title":"Codes","description":"What was found; sorted.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},"maxItems":2}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

const validate53 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate53.errors = [0];
return false;
}
}
else {
validate53.errors = [0];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
});
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate55 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 100){
validate55.errors = [0];
return false;
}
else {
if(func2(data) < 1){
validate55.errors = [0];
return false;
}
}
}
else {
validate55.errors = [0];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
});
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

const validate57 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate57.errors = [0];
return false;
}
}
else {
validate57.errors = [0];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
});
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

const validate59 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate59.errors = [0];
return false;
}
}
else {
validate59.errors = [0];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
});
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate61 = (function(data){
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
validate61.errors = [0];
return false;
}
if(!((((data === "cosmetic") || (data === "reversible-write")) || (data === "semi-destructive")) || (data === "destructive"))){
validate61.errors = [0];
return false;
}
validate61.errors = vErrors;
return errors === 0;
});
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^elevations/", "u");

const validate69 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 200){
validate69.errors = [0];
return false;
}
else {
if(!pattern6.test(data)){
validate69.errors = [0];
return false;
}
}
}
else {
validate69.errors = [0];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
});
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

const validate71 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate71.errors = [0];
return false;
}
}
else {
validate71.errors = [0];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
});
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

const validate73 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate73.errors = [0];
return false;
}
}
else {
validate73.errors = [0];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
});
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

const validate80 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate80.errors = [0];
return false;
}
}
else {
validate80.errors = [0];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
});
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Evidence","description":"What a verdict rested on, so that it can be judged again without the forge.","type":"object","additionalProperties":false,"required":["forge","judgedAt","readAt","accounts","pull","commits","reviews","headMoves","baseMoves","arrival","proposed","usedBefore","verdicts"],"properties":{"forge":{"title":"Forge","description":"Which kind showed it.","type":"string","enum":["local","github"]},"judgedAt":{"title":"Judged","description":"When it was judged.","$ref":"#/$defs/instant"},"readAt":{"title":"Read","description":"When the forge showed it, by its own clock.","$ref":"#/$defs/instant"},"accounts":{"title":"Accounts","description":"Everybody who is named below, once.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","login","type"],"properties":{"id":{"title":"Number","description":"The identity.","type":"integer","minimum":1},"login":{"title":"Login","description":"As it was then.","type":"string","maxLength":100},"type":{"title":"Type","description":"What kind of account it is.","type":"string","enum":["User","Bot","Organization","Mannequin"]}}},"maxItems":1000},"pull":{"title":"Pull request","description":"As the forge showed it.","type":"object","additionalProperties":false,"required":["number","state","isDraft","isCrossRepository","author","createdAt","headSha","baseRef","mergedAt","mergedBy","mergeCommit","commitCount"],"properties":{"number":{"title":"Number","description":"Of the pull request.","type":"integer","minimum":1},"state":{"title":"State","description":"Open, closed or merged.","type":"string","enum":["open","closed","merged"]},"isDraft":{"title":"Draft","description":"Whether it is a draft.","type":"boolean"},"isCrossRepository":{"title":"Fork","description":"Whether it comes from a fork.","type":"boolean"},"author":{"title":"Author","description":"Who opened it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"createdAt":{"title":"Opened","description":"When it was opened.","$ref":"#/$defs/instant"},"headSha":{"title":"Head","description":"The commit that was merged.","$ref":"#/$defs/sha"},"baseRef":{"title":"Base","description":"The branch it was for.","type":"string","maxLength":300},"mergedAt":{"title":"Merged","description":"When it was merged.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"mergedBy":{"title":"Merged by","description":"Who merged it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"mergeCommit":{"title":"Merge","description":"The commit that the merge made.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"commitCount":{"title":"Commits","description":"How many it has.","type":"integer","minimum":0}}},"commits":{"title":"Commits","description":"What it brought.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","parents","authors","committer","viaWeb"],"properties":{"sha":{"title":"Commit","description":"Its id.","$ref":"#/$defs/sha"},"parents":{"title":"Parents","description":"How many.","type":"integer","minimum":0},"authors":{"title":"Authors","description":"Author first, then co-authors; null: nobody’s address.","type":"array","items":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"maxItems":100},"committer":{"title":"Committer","description":"Who made it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"viaWeb":{"title":"On the page","description":"Made in the forge’s own editor.","type":"boolean"}}},"maxItems":1000},"reviews":{"title":"Reviews","description":"All but comments.","type":"array","items":{"type":"object","additionalProperties":false,"required":["id","author","state","commit","submittedAt","viaEmail","signatures"],"properties":{"id":{"title":"Review","description":"The forge’s name for it.","type":"string","maxLength":200},"author":{"title":"Author","description":"Who gave it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"state":{"title":"State","description":"What it says.","type":"string","enum":["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]},"commit":{"title":"Commit","description":"What it saw.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"submittedAt":{"title":"Given","description":"When it was given.","anyOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"viaEmail":{"title":"By e-mail","description":"Whether it came by e-mail.","type":"boolean"},"signatures":{"title":"Signatures","description":"SSH signatures in its text.","type":"array","items":{"type":"string","maxLength":10000},"maxItems":20}}},"maxItems":1000},"headMoves":{"title":"Moves of the head","description":"Every push in its life, oldest first.","type":"array","items":{"type":"object","additionalProperties":false,"required":["at","actor","before","after","kind"],"properties":{"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who pushed.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"before":{"title":"Before","description":"Where the head was.","anyOf":[{"type":"null"},{"$ref":"#/$defs/sha"}]},"after":{"title":"After","description":"Where it was put.","$ref":"#/$defs/sha"},"kind":{"title":"Kind","description":"How.","type":"string","enum":["create","push","force-push"]}}},"maxItems":1000},"baseMoves":{"title":"Moves of the base","description":"When the base was changed.","type":"array","items":{"$ref":"#/$defs/instant"},"maxItems":1000},"arrival":{"title":"Arrival","description":"How the merge came to the default branch.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["kind","at","actor"],"properties":{"kind":{"title":"Kind","description":"By which door.","type":"string","enum":["merge","merge-queue","push","unknown"]},"at":{"title":"When","description":"By the forge’s clock.","$ref":"#/$defs/instant"},"actor":{"title":"Who","description":"Who did it.","anyOf":[{"type":"null"},{"type":"integer","minimum":1}]}}}]},"proposed":{"title":"Changed files","description":"What the pull request changes.","type":"array","items":{"type":"object","additionalProperties":false,"required":["status","path","oldMode","newMode","oid"],"properties":{"status":{"title":"Status","description":"Added, modified, deleted, or of another type.","type":"string","enum":["A","M","D","T"]},"path":{"title":"Path","description":"Where.","type":"string","maxLength":4096},"oldMode":{"title":"Mode before","description":"As git writes it.","type":"string","maxLength":6},"newMode":{"title":"Mode after","description":"As git writes it.","type":"string","maxLength":6},"oid":{"title":"Blob","description":"What it holds then.","$ref":"#/$defs/sha"}}},"maxItems":1000},"usedBefore":{"title":"Used before","description":"Where its id was used before.","anyOf":[{"type":"null"},{"type":"string","maxLength":300}]},"verdicts":{"title":"Verdicts","description":"By the policy of the merge’s first parent, and of the tip.","type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","codes"],"properties":{"kind":{"title":"Kind","description":"What it is.","type":"string","enum":["allow","wait","deny","retry"]},"codes":{"title":"Codes","description":"What was found; sorted.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},"maxItems":2}}};

const validate82 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.forge === undefined) && (missing0 = "forge")) || ((data.judgedAt === undefined) && (missing0 = "judgedAt"))) || ((data.readAt === undefined) && (missing0 = "readAt"))) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.reviews === undefined) && (missing0 = "reviews"))) || ((data.headMoves === undefined) && (missing0 = "headMoves"))) || ((data.baseMoves === undefined) && (missing0 = "baseMoves"))) || ((data.arrival === undefined) && (missing0 = "arrival"))) || ((data.proposed === undefined) && (missing0 = "proposed"))) || ((data.usedBefore === undefined) && (missing0 = "usedBefore"))) || ((data.verdicts === undefined) && (missing0 = "verdicts"))){
validate82.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.forge !== undefined){
let data0 = data.forge;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate82.errors = [0];
return false;
}
if(!((data0 === "local") || (data0 === "github"))){
validate82.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judgedAt !== undefined){
const _errs4 = errors;
if(!(validate53(data.judgedAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readAt !== undefined){
const _errs5 = errors;
if(!(validate53(data.readAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data3 = data.accounts;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.id === undefined) && (missing1 = "id")) || ((data4.login === undefined) && (missing1 = "login"))) || ((data4.type === undefined) && (missing1 = "type"))){
validate82.errors = [0];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data4){
if(!(((key1 === "id") || (key1 === "login")) || (key1 === "type"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs10 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate82.errors = [0];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate82.errors = [0];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.login !== undefined){
let data6 = data4.login;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func2(data6) > 100){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.type !== undefined){
let data7 = data4.type;
const _errs15 = errors;
if(typeof data7 !== "string"){
validate82.errors = [0];
return false;
}
if(!((((data7 === "User") || (data7 === "Bot")) || (data7 === "Organization")) || (data7 === "Mannequin"))){
validate82.errors = [0];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pull !== undefined){
let data8 = data.pull;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((((((((((((data8.number === undefined) && (missing2 = "number")) || ((data8.state === undefined) && (missing2 = "state"))) || ((data8.isDraft === undefined) && (missing2 = "isDraft"))) || ((data8.isCrossRepository === undefined) && (missing2 = "isCrossRepository"))) || ((data8.author === undefined) && (missing2 = "author"))) || ((data8.createdAt === undefined) && (missing2 = "createdAt"))) || ((data8.headSha === undefined) && (missing2 = "headSha"))) || ((data8.baseRef === undefined) && (missing2 = "baseRef"))) || ((data8.mergedAt === undefined) && (missing2 = "mergedAt"))) || ((data8.mergedBy === undefined) && (missing2 = "mergedBy"))) || ((data8.mergeCommit === undefined) && (missing2 = "mergeCommit"))) || ((data8.commitCount === undefined) && (missing2 = "commitCount"))){
validate82.errors = [0];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data8){
if(!(func1.call(schema29.properties.pull.properties, key2))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.number !== undefined){
let data9 = data8.number;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate82.errors = [0];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate82.errors = [0];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.state !== undefined){
let data10 = data8.state;
const _errs22 = errors;
if(typeof data10 !== "string"){
validate82.errors = [0];
return false;
}
if(!(((data10 === "open") || (data10 === "closed")) || (data10 === "merged"))){
validate82.errors = [0];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.isDraft !== undefined){
const _errs24 = errors;
if(typeof data8.isDraft !== "boolean"){
validate82.errors = [0];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.isCrossRepository !== undefined){
const _errs26 = errors;
if(typeof data8.isCrossRepository !== "boolean"){
validate82.errors = [0];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.author !== undefined){
let data13 = data8.author;
const _errs28 = errors;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(data13 !== null){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.createdAt !== undefined){
const _errs34 = errors;
if(!(validate53(data8.createdAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.headSha !== undefined){
const _errs35 = errors;
if(!(validate71(data8.headSha))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.baseRef !== undefined){
let data16 = data8.baseRef;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func2(data16) > 300){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.mergedAt !== undefined){
let data17 = data8.mergedAt;
const _errs38 = errors;
const _errs39 = errors;
let valid5 = false;
const _errs40 = errors;
if(data17 !== null){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid5 = valid5 || _valid1;
const _errs42 = errors;
if(!(validate53(data17))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid1 = _errs42 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.mergedBy !== undefined){
let data18 = data8.mergedBy;
const _errs43 = errors;
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(data18 !== null){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid6 = valid6 || _valid2;
const _errs47 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs47){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid2 = _errs47 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.mergeCommit !== undefined){
let data19 = data8.mergeCommit;
const _errs49 = errors;
const _errs50 = errors;
let valid7 = false;
const _errs51 = errors;
if(data19 !== null){
const err10 = 0;
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid7 = valid7 || _valid3;
const _errs53 = errors;
if(!(validate71(data19))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid3 = _errs53 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid3 = _errs49 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.commitCount !== undefined){
let data20 = data8.commitCount;
const _errs54 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate82.errors = [0];
return false;
}
if(errors === _errs54){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate82.errors = [0];
return false;
}
}
}
var valid3 = _errs54 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commits !== undefined){
let data21 = data.commits;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data21)){
if(data21.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid8 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs58 = errors;
if(errors === _errs58){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((((((data22.sha === undefined) && (missing3 = "sha")) || ((data22.parents === undefined) && (missing3 = "parents"))) || ((data22.authors === undefined) && (missing3 = "authors"))) || ((data22.committer === undefined) && (missing3 = "committer"))) || ((data22.viaWeb === undefined) && (missing3 = "viaWeb"))){
validate82.errors = [0];
return false;
}
else {
const _errs60 = errors;
for(const key3 in data22){
if(!(((((key3 === "sha") || (key3 === "parents")) || (key3 === "authors")) || (key3 === "committer")) || (key3 === "viaWeb"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs60 === errors){
if(data22.sha !== undefined){
const _errs61 = errors;
if(!(validate71(data22.sha))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.parents !== undefined){
let data24 = data22.parents;
const _errs62 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate82.errors = [0];
return false;
}
if(errors === _errs62){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate82.errors = [0];
return false;
}
}
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.authors !== undefined){
let data25 = data22.authors;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data25)){
if(data25.length > 100){
validate82.errors = [0];
return false;
}
else {
var valid10 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs66 = errors;
const _errs67 = errors;
let valid11 = false;
const _errs68 = errors;
if(data26 !== null){
const err12 = 0;
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid11 = valid11 || _valid4;
const _errs70 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err13 = 0;
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(errors === _errs70){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err14 = 0;
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid4 = _errs70 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err15 = 0;
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid10 = _errs66 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.committer !== undefined){
let data27 = data22.committer;
const _errs72 = errors;
const _errs73 = errors;
let valid12 = false;
const _errs74 = errors;
if(data27 !== null){
const err16 = 0;
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid12 = valid12 || _valid5;
const _errs76 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err17 = 0;
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs76){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err18 = 0;
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid5 = _errs76 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err19 = 0;
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.viaWeb !== undefined){
const _errs78 = errors;
if(typeof data22.viaWeb !== "boolean"){
validate82.errors = [0];
return false;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid8 = _errs58 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data29 = data.reviews;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data29)){
if(data29.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid13 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs82 = errors;
if(errors === _errs82){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if((((((((data30.id === undefined) && (missing4 = "id")) || ((data30.author === undefined) && (missing4 = "author"))) || ((data30.state === undefined) && (missing4 = "state"))) || ((data30.commit === undefined) && (missing4 = "commit"))) || ((data30.submittedAt === undefined) && (missing4 = "submittedAt"))) || ((data30.viaEmail === undefined) && (missing4 = "viaEmail"))) || ((data30.signatures === undefined) && (missing4 = "signatures"))){
validate82.errors = [0];
return false;
}
else {
const _errs84 = errors;
for(const key4 in data30){
if(!(((((((key4 === "id") || (key4 === "author")) || (key4 === "state")) || (key4 === "commit")) || (key4 === "submittedAt")) || (key4 === "viaEmail")) || (key4 === "signatures"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs84 === errors){
if(data30.id !== undefined){
let data31 = data30.id;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data31 === "string"){
if(func2(data31) > 200){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid14 = _errs85 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.author !== undefined){
let data32 = data30.author;
const _errs87 = errors;
const _errs88 = errors;
let valid15 = false;
const _errs89 = errors;
if(data32 !== null){
const err20 = 0;
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid6 = _errs89 === errors;
valid15 = valid15 || _valid6;
const _errs91 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err21 = 0;
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors === _errs91){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err22 = 0;
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
var _valid6 = _errs91 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const err23 = 0;
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid14 = _errs87 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.state !== undefined){
let data33 = data30.state;
const _errs93 = errors;
if(typeof data33 !== "string"){
validate82.errors = [0];
return false;
}
if(!(((((data33 === "APPROVED") || (data33 === "CHANGES_REQUESTED")) || (data33 === "COMMENTED")) || (data33 === "DISMISSED")) || (data33 === "PENDING"))){
validate82.errors = [0];
return false;
}
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.commit !== undefined){
let data34 = data30.commit;
const _errs95 = errors;
const _errs96 = errors;
let valid16 = false;
const _errs97 = errors;
if(data34 !== null){
const err24 = 0;
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid7 = _errs97 === errors;
valid16 = valid16 || _valid7;
const _errs99 = errors;
if(!(validate71(data34))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid7 = _errs99 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const err25 = 0;
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.submittedAt !== undefined){
let data35 = data30.submittedAt;
const _errs100 = errors;
const _errs101 = errors;
let valid17 = false;
const _errs102 = errors;
if(data35 !== null){
const err26 = 0;
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid8 = _errs102 === errors;
valid17 = valid17 || _valid8;
const _errs104 = errors;
if(!(validate53(data35))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid8 = _errs104 === errors;
valid17 = valid17 || _valid8;
if(!valid17){
const err27 = 0;
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.viaEmail !== undefined){
const _errs105 = errors;
if(typeof data30.viaEmail !== "boolean"){
validate82.errors = [0];
return false;
}
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data30.signatures !== undefined){
let data37 = data30.signatures;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data37)){
if(data37.length > 20){
validate82.errors = [0];
return false;
}
else {
var valid18 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data38 === "string"){
if(func2(data38) > 10000){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid18 = _errs109 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid14 = _errs107 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid13 = _errs82 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headMoves !== undefined){
let data39 = data.headMoves;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data39)){
if(data39.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid19 = true;
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
const _errs113 = errors;
if(errors === _errs113){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing5;
if((((((data40.at === undefined) && (missing5 = "at")) || ((data40.actor === undefined) && (missing5 = "actor"))) || ((data40.before === undefined) && (missing5 = "before"))) || ((data40.after === undefined) && (missing5 = "after"))) || ((data40.kind === undefined) && (missing5 = "kind"))){
validate82.errors = [0];
return false;
}
else {
const _errs115 = errors;
for(const key5 in data40){
if(!(((((key5 === "at") || (key5 === "actor")) || (key5 === "before")) || (key5 === "after")) || (key5 === "kind"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs115 === errors){
if(data40.at !== undefined){
const _errs116 = errors;
if(!(validate53(data40.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid20 = _errs116 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data40.actor !== undefined){
let data42 = data40.actor;
const _errs117 = errors;
const _errs118 = errors;
let valid21 = false;
const _errs119 = errors;
if(data42 !== null){
const err28 = 0;
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid9 = _errs119 === errors;
valid21 = valid21 || _valid9;
const _errs121 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err29 = 0;
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(errors === _errs121){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err30 = 0;
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid9 = _errs121 === errors;
valid21 = valid21 || _valid9;
if(!valid21){
const err31 = 0;
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid20 = _errs117 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data40.before !== undefined){
let data43 = data40.before;
const _errs123 = errors;
const _errs124 = errors;
let valid22 = false;
const _errs125 = errors;
if(data43 !== null){
const err32 = 0;
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid10 = _errs125 === errors;
valid22 = valid22 || _valid10;
const _errs127 = errors;
if(!(validate71(data43))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid10 = _errs127 === errors;
valid22 = valid22 || _valid10;
if(!valid22){
const err33 = 0;
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid20 = _errs123 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data40.after !== undefined){
const _errs128 = errors;
if(!(validate71(data40.after))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid20 = _errs128 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data40.kind !== undefined){
let data45 = data40.kind;
const _errs129 = errors;
if(typeof data45 !== "string"){
validate82.errors = [0];
return false;
}
if(!(((data45 === "create") || (data45 === "push")) || (data45 === "force-push"))){
validate82.errors = [0];
return false;
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid19 = _errs113 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseMoves !== undefined){
let data46 = data.baseMoves;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data46)){
if(data46.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid23 = true;
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
const _errs133 = errors;
if(!(validate53(data46[i6]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid23 = _errs133 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrival !== undefined){
let data48 = data.arrival;
const _errs134 = errors;
const _errs135 = errors;
let valid24 = false;
const _errs136 = errors;
if(data48 !== null){
const err34 = 0;
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid11 = _errs136 === errors;
valid24 = valid24 || _valid11;
const _errs138 = errors;
if(errors === _errs138){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing6;
if((((data48.kind === undefined) && (missing6 = "kind")) || ((data48.at === undefined) && (missing6 = "at"))) || ((data48.actor === undefined) && (missing6 = "actor"))){
const err35 = 0;
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
const _errs140 = errors;
for(const key6 in data48){
if(!(((key6 === "kind") || (key6 === "at")) || (key6 === "actor"))){
const err36 = 0;
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
}
if(_errs140 === errors){
if(data48.kind !== undefined){
let data49 = data48.kind;
const _errs141 = errors;
if(typeof data49 !== "string"){
const err37 = 0;
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data49 === "merge") || (data49 === "merge-queue")) || (data49 === "push")) || (data49 === "unknown"))){
const err38 = 0;
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data48.at !== undefined){
const _errs143 = errors;
if(!(validate53(data48.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid25 = _errs143 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data48.actor !== undefined){
let data51 = data48.actor;
const _errs144 = errors;
const _errs145 = errors;
let valid26 = false;
const _errs146 = errors;
if(data51 !== null){
const err39 = 0;
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid12 = _errs146 === errors;
valid26 = valid26 || _valid12;
const _errs148 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err40 = 0;
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs148){
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err41 = 0;
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
var _valid12 = _errs148 === errors;
valid26 = valid26 || _valid12;
if(!valid26){
const err42 = 0;
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
var valid25 = _errs144 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
else {
const err43 = 0;
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid11 = _errs138 === errors;
valid24 = valid24 || _valid11;
if(!valid24){
const err44 = 0;
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proposed !== undefined){
let data52 = data.proposed;
const _errs150 = errors;
if(errors === _errs150){
if(Array.isArray(data52)){
if(data52.length > 1000){
validate82.errors = [0];
return false;
}
else {
var valid27 = true;
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
const _errs152 = errors;
if(errors === _errs152){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing7;
if((((((data53.status === undefined) && (missing7 = "status")) || ((data53.path === undefined) && (missing7 = "path"))) || ((data53.oldMode === undefined) && (missing7 = "oldMode"))) || ((data53.newMode === undefined) && (missing7 = "newMode"))) || ((data53.oid === undefined) && (missing7 = "oid"))){
validate82.errors = [0];
return false;
}
else {
const _errs154 = errors;
for(const key7 in data53){
if(!(((((key7 === "status") || (key7 === "path")) || (key7 === "oldMode")) || (key7 === "newMode")) || (key7 === "oid"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs154 === errors){
if(data53.status !== undefined){
let data54 = data53.status;
const _errs155 = errors;
if(typeof data54 !== "string"){
validate82.errors = [0];
return false;
}
if(!((((data54 === "A") || (data54 === "M")) || (data54 === "D")) || (data54 === "T"))){
validate82.errors = [0];
return false;
}
var valid28 = _errs155 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.path !== undefined){
let data55 = data53.path;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data55 === "string"){
if(func2(data55) > 4096){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid28 = _errs157 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.oldMode !== undefined){
let data56 = data53.oldMode;
const _errs159 = errors;
if(errors === _errs159){
if(typeof data56 === "string"){
if(func2(data56) > 6){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid28 = _errs159 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.newMode !== undefined){
let data57 = data53.newMode;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data57 === "string"){
if(func2(data57) > 6){
validate82.errors = [0];
return false;
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid28 = _errs161 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data53.oid !== undefined){
const _errs163 = errors;
if(!(validate71(data53.oid))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid28 = _errs163 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid27 = _errs152 === errors;
if(!valid27){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs150 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedBefore !== undefined){
let data59 = data.usedBefore;
const _errs164 = errors;
const _errs165 = errors;
let valid29 = false;
const _errs166 = errors;
if(data59 !== null){
const err45 = 0;
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid13 = _errs166 === errors;
valid29 = valid29 || _valid13;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data59 === "string"){
if(func2(data59) > 300){
const err46 = 0;
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = 0;
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid13 = _errs168 === errors;
valid29 = valid29 || _valid13;
if(!valid29){
const err48 = 0;
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
validate82.errors = vErrors;
return false;
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
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdicts !== undefined){
let data60 = data.verdicts;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data60)){
if(data60.length > 2){
validate82.errors = [0];
return false;
}
else {
var valid30 = true;
const len8 = data60.length;
for(let i8=0; i8<len8; i8++){
let data61 = data60[i8];
const _errs172 = errors;
if(errors === _errs172){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing8;
if(((data61.kind === undefined) && (missing8 = "kind")) || ((data61.codes === undefined) && (missing8 = "codes"))){
validate82.errors = [0];
return false;
}
else {
const _errs174 = errors;
for(const key8 in data61){
if(!((key8 === "kind") || (key8 === "codes"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs174 === errors){
if(data61.kind !== undefined){
let data62 = data61.kind;
const _errs175 = errors;
if(typeof data62 !== "string"){
validate82.errors = [0];
return false;
}
if(!((((data62 === "allow") || (data62 === "wait")) || (data62 === "deny")) || (data62 === "retry"))){
validate82.errors = [0];
return false;
}
var valid31 = _errs175 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data61.codes !== undefined){
let data63 = data61.codes;
const _errs177 = errors;
if(errors === _errs177){
if(Array.isArray(data63)){
if(data63.length > 200){
validate82.errors = [0];
return false;
}
else {
var valid32 = true;
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
const _errs179 = errors;
if(!(validate80(data63[i9]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid32 = _errs179 === errors;
if(!valid32){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid31 = _errs177 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid30 = _errs172 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
var valid0 = _errs170 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [0];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
});
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^hmac-sha256:[0-9a-f]{64}$", "u");

const validate52 = (function(data){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate52.errors = [0];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((((((((((data0 === "granting") || (data0 === "granted")) || (data0 === "failed")) || (data0 === "ended")) || (data0 === "lost")) || (data0 === "orphan")) || (data0 === "refused")) || (data0 === "missed")) || (data0 === "pending")) || (data0 === "baseline")) || (data0 === "accepted")) || (data0 === "cursor"))){
validate52.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "granting"){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((((((((((((((data.version === undefined) && (missing1 = "version")) || ((data.kind === undefined) && (missing1 = "kind"))) || ((data.at === undefined) && (missing1 = "at"))) || ((data.run === undefined) && (missing1 = "run"))) || ((data.id === undefined) && (missing1 = "id"))) || ((data.system === undefined) && (missing1 = "system"))) || ((data.tier === undefined) && (missing1 = "tier"))) || ((data.requester === undefined) && (missing1 = "requester"))) || ((data.shape === undefined) && (missing1 = "shape"))) || ((data.subject === undefined) && (missing1 = "subject"))) || ((data.names === undefined) && (missing1 = "names"))) || ((data.expiresAt === undefined) && (missing1 = "expiresAt"))) || ((data.effectiveEnd === undefined) && (missing1 = "effectiveEnd"))) || ((data.path === undefined) && (missing1 = "path"))) || ((data.blob === undefined) && (missing1 = "blob"))) || ((data.digest === undefined) && (missing1 = "digest"))) || ((data.merge === undefined) && (missing1 = "merge"))) || ((data.pull === undefined) && (missing1 = "pull"))) || ((data.approvals === undefined) && (missing1 = "approvals"))) || ((data.policy === undefined) && (missing1 = "policy"))){
validate52.errors = [0];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(func1.call(schema19.oneOf[0].properties, key0))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs6 === errors){
if(data.version !== undefined){
const _errs7 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.kind !== undefined){
const _errs8 = errors;
if("granting" !== data.kind){
validate52.errors = [0];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.at !== undefined){
const _errs9 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.run !== undefined){
const _errs10 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs11 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.system !== undefined){
const _errs12 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.tier !== undefined){
const _errs13 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.requester !== undefined){
const _errs14 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.shape !== undefined){
const _errs15 = errors;
if(!(validate55(data.shape))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.subject !== undefined){
const _errs16 = errors;
if(!(validate55(data.subject))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.names !== undefined){
let data11 = data.names;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data11)){
if(data11.length > 50){
validate52.errors = [0];
return false;
}
else {
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate55(data11[i0]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expiresAt !== undefined){
const _errs20 = errors;
if(!(validate53(data.expiresAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.effectiveEnd !== undefined){
const _errs21 = errors;
if(!(validate53(data.effectiveEnd))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.path !== undefined){
const _errs22 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.blob !== undefined){
const _errs23 = errors;
if(!(validate71(data.blob))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.digest !== undefined){
const _errs24 = errors;
if(!(validate73(data.digest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.merge !== undefined){
const _errs25 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pull !== undefined){
let data19 = data.pull;
const _errs26 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate52.errors = [0];
return false;
}
if(errors === _errs26){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate52.errors = [0];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.approvals !== undefined){
let data20 = data.approvals;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data20)){
if(data20.length > 100){
validate52.errors = [0];
return false;
}
else {
var valid5 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs30 = errors;
if(errors === _errs30){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.person === undefined) && (missing2 = "person")) || ((data21.account === undefined) && (missing2 = "account"))) || ((data21.review === undefined) && (missing2 = "review"))) || ((data21.commit === undefined) && (missing2 = "commit"))){
validate52.errors = [0];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data21){
if(!((((key1 === "person") || (key1 === "account")) || (key1 === "review")) || (key1 === "commit"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs32 === errors){
if(data21.person !== undefined){
const _errs33 = errors;
if(!(validate55(data21.person))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.account !== undefined){
let data23 = data21.account;
const _errs34 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate52.errors = [0];
return false;
}
if(errors === _errs34){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate52.errors = [0];
return false;
}
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.review !== undefined){
let data24 = data21.review;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data24 === "string"){
if(func2(data24) > 200){
validate52.errors = [0];
return false;
}
else {
if(func2(data24) < 1){
validate52.errors = [0];
return false;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.commit !== undefined){
const _errs38 = errors;
if(!(validate71(data21.commit))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.policy !== undefined){
let data26 = data.policy;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data26)){
if(data26.length > 2){
validate52.errors = [0];
return false;
}
else {
if(data26.length < 2){
validate52.errors = [0];
return false;
}
else {
const len2 = data26.length;
if(len2 > 0){
const _errs41 = errors;
if(!(validate71(data26[0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
}
if(valid7){
if(len2 > 1){
const _errs42 = errors;
if(!(validate71(data26[1]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid7 = _errs42 === errors;
}
if(valid7){
const len3 = data26.length;
if(!(len3 <= 2)){
validate52.errors = [0];
return false;
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.alarms !== undefined){
let data29 = data.alarms;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data29)){
if(data29.length > 20){
validate52.errors = [0];
return false;
}
else {
if(data29.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid8 = true;
const len4 = data29.length;
for(let i2=0; i2<len4; i2++){
const _errs45 = errors;
if(!(validate80(data29[i2]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
if(!valid8){
break;
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.evidence !== undefined){
const _errs46 = errors;
if(!(validate82(data.evidence))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.evidenceDigest !== undefined){
const _errs47 = errors;
if(!(validate73(data.evidenceDigest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var props0 = true;
}
else if(tag0 === "granted"){
const _errs48 = errors;
if(errors === _errs48){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((((((data.version === undefined) && (missing3 = "version")) || ((data.kind === undefined) && (missing3 = "kind"))) || ((data.at === undefined) && (missing3 = "at"))) || ((data.run === undefined) && (missing3 = "run"))) || ((data.id === undefined) && (missing3 = "id"))) || ((data.system === undefined) && (missing3 = "system"))) || ((data.tier === undefined) && (missing3 = "tier"))) || ((data.requester === undefined) && (missing3 = "requester"))) || ((data.expiresAt === undefined) && (missing3 = "expiresAt"))){
validate52.errors = [0];
return false;
}
else {
const _errs50 = errors;
for(const key2 in data){
if(!(func1.call(schema19.oneOf[1].properties, key2))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs50 === errors){
if(data.version !== undefined){
const _errs51 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.kind !== undefined){
const _errs52 = errors;
if("granted" !== data.kind){
validate52.errors = [0];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.at !== undefined){
const _errs53 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.run !== undefined){
const _errs54 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.id !== undefined){
const _errs55 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.system !== undefined){
const _errs56 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.tier !== undefined){
const _errs57 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.requester !== undefined){
const _errs58 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.expiresAt !== undefined){
const _errs59 = errors;
if(!(validate53(data.expiresAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.traces !== undefined){
let data42 = data.traces;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data42)){
if(data42.length > 5){
validate52.errors = [0];
return false;
}
else {
if(data42.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid11 = true;
const len5 = data42.length;
for(let i3=0; i3<len5; i3++){
let data43 = data42[i3];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data43 === "string"){
if(!pattern10.test(data43)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid11 = _errs62 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "failed"){
const _errs64 = errors;
if(errors === _errs64){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.version === undefined) && (missing4 = "version")) || ((data.kind === undefined) && (missing4 = "kind"))) || ((data.at === undefined) && (missing4 = "at"))) || ((data.run === undefined) && (missing4 = "run"))) || ((data.id === undefined) && (missing4 = "id"))) || ((data.system === undefined) && (missing4 = "system"))) || ((data.tier === undefined) && (missing4 = "tier"))) || ((data.requester === undefined) && (missing4 = "requester"))) || ((data.code === undefined) && (missing4 = "code"))){
validate52.errors = [0];
return false;
}
else {
const _errs66 = errors;
for(const key3 in data){
if(!(func1.call(schema19.oneOf[2].properties, key3))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs66 === errors){
if(data.version !== undefined){
const _errs67 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid13 = _errs67 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.kind !== undefined){
const _errs68 = errors;
if("failed" !== data.kind){
validate52.errors = [0];
return false;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.at !== undefined){
const _errs69 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.run !== undefined){
const _errs70 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.id !== undefined){
const _errs71 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.system !== undefined){
const _errs72 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.tier !== undefined){
const _errs73 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.requester !== undefined){
const _errs74 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.code !== undefined){
const _errs75 = errors;
if(!(validate80(data.code))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ended"){
const _errs76 = errors;
if(errors === _errs76){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((((((((data.version === undefined) && (missing5 = "version")) || ((data.kind === undefined) && (missing5 = "kind"))) || ((data.at === undefined) && (missing5 = "at"))) || ((data.run === undefined) && (missing5 = "run"))) || ((data.id === undefined) && (missing5 = "id"))) || ((data.system === undefined) && (missing5 = "system"))) || ((data.tier === undefined) && (missing5 = "tier"))) || ((data.requester === undefined) && (missing5 = "requester"))) || ((data.why === undefined) && (missing5 = "why"))) || ((data.by === undefined) && (missing5 = "by"))) || ((data.target === undefined) && (missing5 = "target"))){
validate52.errors = [0];
return false;
}
else {
const _errs78 = errors;
for(const key4 in data){
if(!(func1.call(schema19.oneOf[3].properties, key4))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs78 === errors){
if(data.version !== undefined){
const _errs79 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.kind !== undefined){
const _errs80 = errors;
if("ended" !== data.kind){
validate52.errors = [0];
return false;
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.at !== undefined){
const _errs81 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.run !== undefined){
const _errs82 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid15 = _errs82 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.id !== undefined){
const _errs83 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid15 = _errs83 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.system !== undefined){
const _errs84 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.tier !== undefined){
const _errs85 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid15 = _errs85 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.requester !== undefined){
const _errs86 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.why !== undefined){
let data61 = data.why;
const _errs87 = errors;
if(typeof data61 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((((data61 === "expired") || (data61 === "revoked")) || (data61 === "returned")) || (data61 === "altered")) || (data61 === "unclaimed")) || (data61 === "taken"))){
validate52.errors = [0];
return false;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.by !== undefined){
let data62 = data.by;
const _errs89 = errors;
if((typeof data62 !== "string") && (data62 !== null)){
validate52.errors = [0];
return false;
}
if(errors === _errs89){
if(typeof data62 === "string"){
if(func2(data62) > 100){
validate52.errors = [0];
return false;
}
else {
if(func2(data62) < 1){
validate52.errors = [0];
return false;
}
}
}
}
var valid15 = _errs89 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.target !== undefined){
let data63 = data.target;
const _errs91 = errors;
if(typeof data63 !== "string"){
validate52.errors = [0];
return false;
}
if(!((data63 === "revoked") || (data63 === "absent"))){
validate52.errors = [0];
return false;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lost"){
const _errs93 = errors;
if(errors === _errs93){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((((((data.version === undefined) && (missing6 = "version")) || ((data.kind === undefined) && (missing6 = "kind"))) || ((data.at === undefined) && (missing6 = "at"))) || ((data.run === undefined) && (missing6 = "run"))) || ((data.id === undefined) && (missing6 = "id"))) || ((data.system === undefined) && (missing6 = "system"))) || ((data.tier === undefined) && (missing6 = "tier"))) || ((data.requester === undefined) && (missing6 = "requester"))){
validate52.errors = [0];
return false;
}
else {
const _errs95 = errors;
for(const key5 in data){
if(!((((((((key5 === "version") || (key5 === "kind")) || (key5 === "at")) || (key5 === "run")) || (key5 === "id")) || (key5 === "system")) || (key5 === "tier")) || (key5 === "requester"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs95 === errors){
if(data.version !== undefined){
const _errs96 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid17 = _errs96 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.kind !== undefined){
const _errs97 = errors;
if("lost" !== data.kind){
validate52.errors = [0];
return false;
}
var valid17 = _errs97 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.at !== undefined){
const _errs98 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid17 = _errs98 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.run !== undefined){
const _errs99 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid17 = _errs99 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.id !== undefined){
const _errs100 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid17 = _errs100 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.system !== undefined){
const _errs101 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid17 = _errs101 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.tier !== undefined){
const _errs102 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid17 = _errs102 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.requester !== undefined){
const _errs103 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid17 = _errs103 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "orphan"){
const _errs104 = errors;
if(errors === _errs104){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((((((data.version === undefined) && (missing7 = "version")) || ((data.kind === undefined) && (missing7 = "kind"))) || ((data.at === undefined) && (missing7 = "at"))) || ((data.run === undefined) && (missing7 = "run"))) || ((data.id === undefined) && (missing7 = "id"))) || ((data.system === undefined) && (missing7 = "system"))){
validate52.errors = [0];
return false;
}
else {
const _errs106 = errors;
for(const key6 in data){
if(!((((((key6 === "version") || (key6 === "kind")) || (key6 === "at")) || (key6 === "run")) || (key6 === "id")) || (key6 === "system"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs106 === errors){
if(data.version !== undefined){
const _errs107 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid19 = _errs107 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.kind !== undefined){
const _errs108 = errors;
if("orphan" !== data.kind){
validate52.errors = [0];
return false;
}
var valid19 = _errs108 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.at !== undefined){
const _errs109 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid19 = _errs109 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.run !== undefined){
const _errs110 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.id !== undefined){
let data76 = data.id;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data76 === "string"){
if(func2(data76) > 200){
validate52.errors = [0];
return false;
}
else {
if(func2(data76) < 1){
validate52.errors = [0];
return false;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid19 = _errs111 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.system !== undefined){
const _errs113 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid19 = _errs113 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "refused"){
const _errs114 = errors;
if(errors === _errs114){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((((((((((((data.version === undefined) && (missing8 = "version")) || ((data.kind === undefined) && (missing8 = "kind"))) || ((data.at === undefined) && (missing8 = "at"))) || ((data.run === undefined) && (missing8 = "run"))) || ((data.id === undefined) && (missing8 = "id"))) || ((data.system === undefined) && (missing8 = "system"))) || ((data.tier === undefined) && (missing8 = "tier"))) || ((data.requester === undefined) && (missing8 = "requester"))) || ((data.path === undefined) && (missing8 = "path"))) || ((data.merge === undefined) && (missing8 = "merge"))) || ((data.codes === undefined) && (missing8 = "codes"))) || ((data.alarm === undefined) && (missing8 = "alarm"))){
validate52.errors = [0];
return false;
}
else {
const _errs116 = errors;
for(const key7 in data){
if(!(func1.call(schema19.oneOf[6].properties, key7))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs116 === errors){
if(data.version !== undefined){
const _errs117 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid21 = _errs117 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.kind !== undefined){
let data79 = data.kind;
const _errs118 = errors;
if(!((data79 === "refused") || (data79 === "missed"))){
validate52.errors = [0];
return false;
}
var valid21 = _errs118 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.at !== undefined){
const _errs119 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid21 = _errs119 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.run !== undefined){
const _errs120 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid21 = _errs120 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.id !== undefined){
const _errs121 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid21 = _errs121 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.system !== undefined){
const _errs122 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.tier !== undefined){
const _errs123 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid21 = _errs123 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.requester !== undefined){
const _errs124 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid21 = _errs124 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.path !== undefined){
const _errs125 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid21 = _errs125 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.merge !== undefined){
const _errs126 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid21 = _errs126 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.codes !== undefined){
let data88 = data.codes;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data88)){
if(data88.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid22 = true;
const len6 = data88.length;
for(let i4=0; i4<len6; i4++){
const _errs129 = errors;
if(!(validate80(data88[i4]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid22 = _errs129 === errors;
if(!valid22){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid21 = _errs127 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.alarm !== undefined){
const _errs130 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid21 = _errs130 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.policy !== undefined){
let data91 = data.policy;
const _errs132 = errors;
if(errors === _errs132){
if(Array.isArray(data91)){
if(data91.length > 2){
validate52.errors = [0];
return false;
}
else {
if(data91.length < 2){
validate52.errors = [0];
return false;
}
else {
const len7 = data91.length;
if(len7 > 0){
const _errs134 = errors;
if(!(validate71(data91[0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid23 = _errs134 === errors;
}
if(valid23){
if(len7 > 1){
const _errs135 = errors;
if(!(validate71(data91[1]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid23 = _errs135 === errors;
}
if(valid23){
const len8 = data91.length;
if(!(len8 <= 2)){
validate52.errors = [0];
return false;
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid21 = _errs132 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.evidence !== undefined){
const _errs136 = errors;
if(!(validate82(data.evidence))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid21 = _errs136 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.evidenceDigest !== undefined){
const _errs137 = errors;
if(!(validate73(data.evidenceDigest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid21 = _errs137 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missed"){
const _errs138 = errors;
if(errors === _errs138){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((((((((((((data.version === undefined) && (missing9 = "version")) || ((data.kind === undefined) && (missing9 = "kind"))) || ((data.at === undefined) && (missing9 = "at"))) || ((data.run === undefined) && (missing9 = "run"))) || ((data.id === undefined) && (missing9 = "id"))) || ((data.system === undefined) && (missing9 = "system"))) || ((data.tier === undefined) && (missing9 = "tier"))) || ((data.requester === undefined) && (missing9 = "requester"))) || ((data.path === undefined) && (missing9 = "path"))) || ((data.merge === undefined) && (missing9 = "merge"))) || ((data.codes === undefined) && (missing9 = "codes"))) || ((data.alarm === undefined) && (missing9 = "alarm"))){
validate52.errors = [0];
return false;
}
else {
const _errs140 = errors;
for(const key8 in data){
if(!(func1.call(schema19.oneOf[6].properties, key8))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs140 === errors){
if(data.version !== undefined){
const _errs141 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid25 = _errs141 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.kind !== undefined){
let data97 = data.kind;
const _errs142 = errors;
if(!((data97 === "refused") || (data97 === "missed"))){
validate52.errors = [0];
return false;
}
var valid25 = _errs142 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.at !== undefined){
const _errs143 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid25 = _errs143 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.run !== undefined){
const _errs144 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid25 = _errs144 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.id !== undefined){
const _errs145 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid25 = _errs145 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.system !== undefined){
const _errs146 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid25 = _errs146 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.tier !== undefined){
const _errs147 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid25 = _errs147 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.requester !== undefined){
const _errs148 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid25 = _errs148 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.path !== undefined){
const _errs149 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid25 = _errs149 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.merge !== undefined){
const _errs150 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid25 = _errs150 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.codes !== undefined){
let data106 = data.codes;
const _errs151 = errors;
if(errors === _errs151){
if(Array.isArray(data106)){
if(data106.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid26 = true;
const len9 = data106.length;
for(let i5=0; i5<len9; i5++){
const _errs153 = errors;
if(!(validate80(data106[i5]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid26 = _errs153 === errors;
if(!valid26){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.alarm !== undefined){
const _errs154 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid25 = _errs154 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.policy !== undefined){
let data109 = data.policy;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data109)){
if(data109.length > 2){
validate52.errors = [0];
return false;
}
else {
if(data109.length < 2){
validate52.errors = [0];
return false;
}
else {
const len10 = data109.length;
if(len10 > 0){
const _errs158 = errors;
if(!(validate71(data109[0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid27 = _errs158 === errors;
}
if(valid27){
if(len10 > 1){
const _errs159 = errors;
if(!(validate71(data109[1]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid27 = _errs159 === errors;
}
if(valid27){
const len11 = data109.length;
if(!(len11 <= 2)){
validate52.errors = [0];
return false;
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid25 = _errs156 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.evidence !== undefined){
const _errs160 = errors;
if(!(validate82(data.evidence))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid25 = _errs160 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.evidenceDigest !== undefined){
const _errs161 = errors;
if(!(validate73(data.evidenceDigest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid25 = _errs161 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pending"){
const _errs162 = errors;
if(errors === _errs162){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((((((((((((data.version === undefined) && (missing10 = "version")) || ((data.kind === undefined) && (missing10 = "kind"))) || ((data.at === undefined) && (missing10 = "at"))) || ((data.run === undefined) && (missing10 = "run"))) || ((data.id === undefined) && (missing10 = "id"))) || ((data.system === undefined) && (missing10 = "system"))) || ((data.tier === undefined) && (missing10 = "tier"))) || ((data.requester === undefined) && (missing10 = "requester"))) || ((data.path === undefined) && (missing10 = "path"))) || ((data.merge === undefined) && (missing10 = "merge"))) || ((data.codes === undefined) && (missing10 = "codes"))){
validate52.errors = [0];
return false;
}
else {
const _errs164 = errors;
for(const key9 in data){
if(!(func1.call(schema19.oneOf[7].properties, key9))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs164 === errors){
if(data.version !== undefined){
const _errs165 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid29 = _errs165 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.kind !== undefined){
const _errs166 = errors;
if("pending" !== data.kind){
validate52.errors = [0];
return false;
}
var valid29 = _errs166 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.at !== undefined){
const _errs167 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid29 = _errs167 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.run !== undefined){
const _errs168 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid29 = _errs168 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.id !== undefined){
const _errs169 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid29 = _errs169 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.system !== undefined){
const _errs170 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid29 = _errs170 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.tier !== undefined){
const _errs171 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid29 = _errs171 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.requester !== undefined){
const _errs172 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid29 = _errs172 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.path !== undefined){
const _errs173 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid29 = _errs173 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.merge !== undefined){
const _errs174 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid29 = _errs174 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.codes !== undefined){
let data124 = data.codes;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data124)){
if(data124.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid30 = true;
const len12 = data124.length;
for(let i6=0; i6<len12; i6++){
const _errs177 = errors;
if(!(validate80(data124[i6]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid30 = _errs177 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid29 = _errs175 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.alarm !== undefined){
const _errs178 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid29 = _errs178 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "baseline"){
const _errs180 = errors;
if(errors === _errs180){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((((((data.version === undefined) && (missing11 = "version")) || ((data.kind === undefined) && (missing11 = "kind"))) || ((data.at === undefined) && (missing11 = "at"))) || ((data.run === undefined) && (missing11 = "run"))) || ((data.system === undefined) && (missing11 = "system"))) || ((data.codes === undefined) && (missing11 = "codes"))){
validate52.errors = [0];
return false;
}
else {
const _errs182 = errors;
for(const key10 in data){
if(!(func1.call(schema19.oneOf[8].properties, key10))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs182 === errors){
if(data.version !== undefined){
const _errs183 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid32 = _errs183 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.kind !== undefined){
const _errs184 = errors;
if("baseline" !== data.kind){
validate52.errors = [0];
return false;
}
var valid32 = _errs184 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.at !== undefined){
const _errs185 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid32 = _errs185 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.run !== undefined){
const _errs186 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid32 = _errs186 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.system !== undefined){
const _errs187 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid32 = _errs187 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.codes !== undefined){
let data132 = data.codes;
const _errs188 = errors;
if(errors === _errs188){
if(Array.isArray(data132)){
if(data132.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid33 = true;
const len13 = data132.length;
for(let i7=0; i7<len13; i7++){
const _errs190 = errors;
if(!(validate80(data132[i7]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid33 = _errs190 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid32 = _errs188 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.findings !== undefined){
let data134 = data.findings;
const _errs191 = errors;
if(errors === _errs191){
if(Array.isArray(data134)){
if(data134.length > 50){
validate52.errors = [0];
return false;
}
else {
var valid34 = true;
const len14 = data134.length;
for(let i8=0; i8<len14; i8++){
let data135 = data134[i8];
const _errs193 = errors;
if(errors === _errs193){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing12;
if(((data135.code === undefined) && (missing12 = "code")) || ((data135.details === undefined) && (missing12 = "details"))){
validate52.errors = [0];
return false;
}
else {
const _errs195 = errors;
for(const key11 in data135){
if(!((key11 === "code") || (key11 === "details"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs195 === errors){
if(data135.code !== undefined){
const _errs196 = errors;
if(!(validate80(data135.code))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid35 = _errs196 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data135.details !== undefined){
let data137 = data135.details;
const _errs197 = errors;
if(errors === _errs197){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key12 in data137){
let data138 = data137[key12];
const _errs200 = errors;
if((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))){
validate52.errors = [0];
return false;
}
var valid36 = _errs200 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid35 = _errs197 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid34 = _errs193 === errors;
if(!valid34){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid32 = _errs191 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.digest !== undefined){
const _errs202 = errors;
if(!(validate73(data.digest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid32 = _errs202 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.alarm !== undefined){
const _errs203 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid32 = _errs203 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.obstacles !== undefined){
let data141 = data.obstacles;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data141)){
if(data141.length > 50){
validate52.errors = [0];
return false;
}
else {
var valid37 = true;
const len15 = data141.length;
for(let i9=0; i9<len15; i9++){
let data142 = data141[i9];
const _errs207 = errors;
if(errors === _errs207){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing13;
if((((data142.code === undefined) && (missing13 = "code")) || ((data142.details === undefined) && (missing13 = "details"))) || ((data142.of === undefined) && (missing13 = "of"))){
validate52.errors = [0];
return false;
}
else {
const _errs209 = errors;
for(const key13 in data142){
if(!(((key13 === "code") || (key13 === "details")) || (key13 === "of"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs209 === errors){
if(data142.code !== undefined){
const _errs210 = errors;
if(!(validate80(data142.code))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid38 = _errs210 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data142.details !== undefined){
let data144 = data142.details;
const _errs211 = errors;
if(errors === _errs211){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key14 in data144){
let data145 = data144[key14];
const _errs214 = errors;
if((typeof data145 !== "string") && (!((typeof data145 == "number") && (isFinite(data145))))){
validate52.errors = [0];
return false;
}
var valid39 = _errs214 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid38 = _errs211 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data142.of !== undefined){
let data146 = data142.of;
const _errs216 = errors;
if(errors === _errs216){
if(Array.isArray(data146)){
if(data146.length > 20){
validate52.errors = [0];
return false;
}
else {
var valid40 = true;
const len16 = data146.length;
for(let i10=0; i10<len16; i10++){
let data147 = data146[i10];
const _errs218 = errors;
if(errors === _errs218){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
const _errs220 = errors;
for(const key15 in data147){
if(!(((key15 === "shape") || (key15 === "params")) || (key15 === "subject"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs220 === errors){
if(data147.shape !== undefined){
const _errs221 = errors;
if(!(validate55(data147.shape))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid41 = _errs221 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data147.params !== undefined){
let data149 = data147.params;
const _errs222 = errors;
if(errors === _errs222){
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key16 in data149){
let data150 = data149[key16];
const _errs225 = errors;
if((((typeof data150 !== "string") && (!((typeof data150 == "number") && (isFinite(data150))))) && (typeof data150 !== "boolean")) && (!(Array.isArray(data150)))){
validate52.errors = [0];
return false;
}
if(errors === _errs225){
if(Array.isArray(data150)){
var valid43 = true;
const len17 = data150.length;
for(let i11=0; i11<len17; i11++){
const _errs227 = errors;
if(typeof data150[i11] !== "string"){
validate52.errors = [0];
return false;
}
var valid43 = _errs227 === errors;
if(!valid43){
break;
}
}
}
}
var valid42 = _errs225 === errors;
if(!valid42){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid41 = _errs222 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data147.subject !== undefined){
const _errs229 = errors;
if(!(validate55(data147.subject))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid41 = _errs229 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid40 = _errs218 === errors;
if(!valid40){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid38 = _errs216 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid37 = _errs207 === errors;
if(!valid37){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid32 = _errs205 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "accepted"){
const _errs230 = errors;
if(errors === _errs230){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((((data.version === undefined) && (missing14 = "version")) || ((data.kind === undefined) && (missing14 = "kind"))) || ((data.at === undefined) && (missing14 = "at"))) || ((data.run === undefined) && (missing14 = "run"))){
validate52.errors = [0];
return false;
}
else {
const _errs232 = errors;
for(const key17 in data){
if(!(((((key17 === "version") || (key17 === "kind")) || (key17 === "at")) || (key17 === "run")) || (key17 === "lost"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs232 === errors){
if(data.version !== undefined){
const _errs233 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid45 = _errs233 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.kind !== undefined){
const _errs234 = errors;
if("accepted" !== data.kind){
validate52.errors = [0];
return false;
}
var valid45 = _errs234 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.at !== undefined){
const _errs235 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid45 = _errs235 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.run !== undefined){
const _errs236 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid45 = _errs236 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.lost !== undefined){
const _errs237 = errors;
if(!(validate71(data.lost))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid45 = _errs237 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
const _errs238 = errors;
if(errors === _errs238){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((((((data.version === undefined) && (missing15 = "version")) || ((data.kind === undefined) && (missing15 = "kind"))) || ((data.at === undefined) && (missing15 = "at"))) || ((data.run === undefined) && (missing15 = "run"))) || ((data.main === undefined) && (missing15 = "main"))){
validate52.errors = [0];
return false;
}
else {
const _errs240 = errors;
for(const key18 in data){
if(!(((((key18 === "version") || (key18 === "kind")) || (key18 === "at")) || (key18 === "run")) || (key18 === "main"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs240 === errors){
if(data.version !== undefined){
const _errs241 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid47 = _errs241 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.kind !== undefined){
const _errs242 = errors;
if("cursor" !== data.kind){
validate52.errors = [0];
return false;
}
var valid47 = _errs242 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.at !== undefined){
const _errs243 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid47 = _errs243 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.run !== undefined){
const _errs244 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid47 = _errs244 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.main !== undefined){
const _errs245 = errors;
if(!(validate71(data.main))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid47 = _errs245 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const accepts = validate52;
