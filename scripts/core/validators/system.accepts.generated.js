// Made from schemas/system.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:system","title":"System","description":"policy/systems/<system>.yaml: one protected system, how it is reached, who owns it, and the catalogue of what may be asked for.","type":"object","required":["apiVersion","system","title","target","owners","defaultIdentity","connection","shapes"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"system":{"title":"Name","description":"The same as the file's name.","type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["orders-db"],"maxLength":31},"title":{"title":"What it is","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"target":{"title":"Kind of target","description":"Which adapter gives the access.","type":"string","enum":["postgres","aws-iam","vault"]},"owners":{"title":"Owners","description":"Groups or humans of people.yaml. Approval rules mean them by system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"defaultIdentity":{"title":"Default identity","description":"What everybody has without asking. It must be read-only; \"elevate baseline\" looks whether it is.","type":"string","minLength":1,"maxLength":200},"connection":{"title":"Connection","description":"How the pipeline reaches the system. It names secrets and never holds one.","type":"object"},"shapes":{"title":"Shapes","description":"The catalogue: every kind of access that may be asked for. What is not here takes a policy change.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/shape"}},"approvals":{"title":"Approval rules of this system","description":"Asked for on top of the tier's own rules, so they can only tighten.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"cosmetic":{"title":"cosmetic","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"reversible-write":{"title":"reversible-write","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"semi-destructive":{"title":"semi-destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"destructive":{"title":"destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"}}}},"allOf":[{"if":{"properties":{"target":{"const":"postgres"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/identifier"},"connection":{"$ref":"#/$defs/postgresConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/postgresGives"}}}}}}},{"if":{"properties":{"target":{"const":"aws-iam"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/awsArn"},"connection":{"$ref":"#/$defs/awsConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/awsGives"}}}}}}},{"if":{"properties":{"target":{"const":"vault"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/vaultName"},"connection":{"$ref":"#/$defs/vaultConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/vaultGives"}}}}}}}],"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"title":{"type":"string","minLength":3,"maxLength":160},"identifier":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"rules":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/rule"}},"rule":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest.","type":"boolean"}}},"shape":{"type":"object","required":["title","tier","ttlMax","params","gives"],"additionalProperties":false,"properties":{"title":{"title":"What it allows","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"tier":{"title":"Tier","description":"By the worst that can be done with it, not by what it is meant for.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"ttlMax":{"title":"Longest ttl","description":"At most the tier's, such as 30m.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"params":{"title":"Parameters","description":"What a request fills in. All of them are required; {} where there are none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]},"additionalProperties":{"$ref":"#/$defs/param"}},"gives":{"title":"What it gives","description":"In the words of the kind of target.","type":"object","minProperties":1}}},"param":{"type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"string, integer, boolean, or array of strings.","type":"string","enum":["string","integer","boolean","array"]},"description":{"title":"What to fill in","description":"One line, with an example where it helps.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"if":{"properties":{"type":{"const":"string"}},"required":["type"]},"then":{"$ref":"#/$defs/stringParam"}},{"if":{"properties":{"type":{"const":"integer"}},"required":["type"]},"then":{"$ref":"#/$defs/integerParam"}},{"if":{"properties":{"type":{"const":"boolean"}},"required":["type"]},"then":{"$ref":"#/$defs/booleanParam"}},{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"$ref":"#/$defs/arrayParam"}}]},"stringParam":{"type":"object","if":{"properties":{"enum":true},"required":["enum"]},"then":{"additionalProperties":false,"properties":{"type":true,"description":true,"enum":{"title":"Allowed values","description":"The closed list; the safest kind of parameter.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"else":{"required":["pattern","maxLength"],"additionalProperties":false,"properties":{"type":true,"description":true,"pattern":{"title":"Pattern","description":"A regular expression for the whole value, without ^ and $.","type":"string","minLength":1,"maxLength":200},"maxLength":{"title":"Longest value","description":"In characters.","type":"integer","minimum":1,"maximum":1000}}}},"integerParam":{"type":"object","required":["minimum","maximum"],"additionalProperties":false,"properties":{"type":true,"description":true,"minimum":{"title":"Smallest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"maximum":{"title":"Largest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}},"booleanParam":{"type":"object","additionalProperties":false,"properties":{"type":true,"description":true}},"arrayParam":{"type":"object","required":["items","minItems","maxItems"],"additionalProperties":false,"properties":{"type":true,"description":true,"items":{"title":"Each entry","description":"A string, by a closed list or by a pattern.","type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"Always string.","const":"string"},"description":{"title":"What to fill in","description":"One line about one entry.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"$ref":"#/$defs/stringParam"}]},"minItems":{"title":"Fewest entries","description":"At least one, so that an empty list cannot mean all.","type":"integer","minimum":1,"maximum":100},"maxItems":{"title":"Most entries","description":"Included.","type":"integer","minimum":1,"maximum":100}}},"postgresConnection":{"type":"object","required":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"additionalProperties":false,"properties":{"host":{"title":"Host","description":"Name or address of the server.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.:-]*$","maxLength":253,"examples":["orders-db.example.com"]},"port":{"title":"Port","description":"5432 by default in PostgreSQL; always written here.","type":"integer","minimum":1,"maximum":65535},"database":{"title":"Database","description":"The one database that this system is.","$ref":"#/$defs/identifier"},"tls":{"title":"TLS","description":"verify-full: encrypted, and the server's name and certificate are checked. off is for a server on this machine.","type":"string","enum":["off","require","verify-full"]},"login":{"title":"Pipeline's login","description":"CREATEROLE, no superuser, with the admin option on the shapes' roles and nothing else.","$ref":"#/$defs/identifier"},"revokeLogin":{"title":"Sweeper's login","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/identifier"},"passwordFrom":{"title":"Where login's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"},"revokePasswordFrom":{"title":"Where revokeLogin's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"}}},"secretFrom":{"type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the secret while the pipeline runs.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}},"postgresGives":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"roles":{"title":"Member of","description":"NOLOGIN roles that hold the shape's rights. An operator made them and gave the pipeline the admin option on each.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"privileges":{"title":"Direct privileges","description":"Granted to the temporary login itself, where a parameter names the objects. Bounded by the WITH GRANT OPTION that an operator gave the pipeline.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["privileges","on","schema","names"],"additionalProperties":false,"properties":{"privileges":{"title":"Privileges","description":"Table privileges by their SQL names.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","MAINTAIN"]}},"on":{"title":"Kind of object","description":"tables: tables, views and materialized views. Written with quotes, 'on': older YAML takes the bare word for true.","const":"tables"},"schema":{"title":"Schema","description":"Its name, or { param: … } where a request says it.","if":{"type":"string"},"then":{"$ref":"#/$defs/identifier"},"else":{"$ref":"#/$defs/fromParam"}},"names":{"title":"Objects","description":"Their names, or { param: … } where a request lists them.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"else":{"$ref":"#/$defs/fromParam"}}}}},"setRole":{"title":"Sessions start as","description":"The shared owner that sessions act as, so that what they create survives them and belongs to nobody in person.","$ref":"#/$defs/identifier"}}},"fromParam":{"type":"object","required":["param"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]}}},"awsArn":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$","maxLength":200,"examples":["arn:aws:iam::111122223333:role/readonly"]},"awsName":{"type":"string","pattern":"^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$","maxLength":128,"examples":["elevate/elevate-pipeline"]},"awsConnection":{"type":"object","required":["account","region","boundary","role","revokeRole"],"additionalProperties":false,"properties":{"partition":{"title":"Partition","description":"aws where it is not said.","type":"string","enum":["aws","aws-cn","aws-us-gov"]},"account":{"title":"Account","description":"The twelve digits of the account that the roles are made in.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"hub":{"title":"Hub account","description":"The account that GitHub signs in to, where that is another one: its roles of the same names take these.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"region":{"title":"Region","description":"Where STS is asked. IAM itself has none.","type":"string","pattern":"^[a-z]{2}(?:-[a-z]+)+-[0-9]$","maxLength":30,"examples":["eu-central-1"]},"boundary":{"title":"Permissions boundary","description":"The managed policy, by path and name, that bounds every role of the pipeline. The pipeline can make no role without it and cannot change it.","$ref":"#/$defs/awsName"},"role":{"title":"Pipeline's role","description":"By path and name. It may act under /elevations/ only.","$ref":"#/$defs/awsName"},"revokeRole":{"title":"Sweeper's role","description":"By path and name. Can end elevations, and do nothing else.","$ref":"#/$defs/awsName"}}},"awsGives":{"type":"object","required":["statements"],"additionalProperties":false,"properties":{"statements":{"title":"Statements","description":"What is allowed until the end. The dates of the elevation are put on every one of them.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["actions","resources"],"additionalProperties":false,"properties":{"actions":{"title":"Actions","description":"One action each, by its whole name: what is given can be read here, and asked of AWS one by one.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$","maxLength":80,"examples":["s3:PutObject"]}},"resources":{"title":"Resources","description":"ARNs, or templates of them that a request's parameters go into.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsResource"},"else":{"$ref":"#/$defs/awsTemplate"}}},"conditions":{"title":"Conditions","description":"All must hold.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["test","key","values"],"additionalProperties":false,"properties":{"test":{"title":"Test","description":"Only those that fail where the key is not there. Dates are set by the elevation itself.","type":"string","enum":["StringEquals","ForAnyValue:StringEquals","StringLike","ArnLike","Bool","NumericEquals","NumericLessThanEquals","IpAddress"]},"key":{"title":"Key","description":"A condition key of AWS.","type":"string","pattern":"^[a-z0-9-]+:[A-Za-z0-9/_.-]+$","maxLength":120,"examples":["dynamodb:LeadingKeys"]},"values":{"title":"Values","description":"One of them must fit.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsText"},"else":{"$ref":"#/$defs/awsTemplate"}}}}}}}}}}},"awsResource":{"type":"string","pattern":"^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$","maxLength":512,"examples":["arn:aws:s3:::acme-web/*"]},"awsText":{"type":"string","pattern":"^[ !#%-\\[\\]-z|~]+$","maxLength":300,"examples":["acme-tfstate/web"]},"awsTemplate":{"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"A text in which {name} stands for a parameter of the shape. No wildcard right after one.","type":"string","pattern":"^[ !#%-\\[\\]-~]+$","maxLength":512,"examples":["arn:aws:s3:::acme-web/{prefix}/*"]},"with":{"title":"Parameters in it","description":"Each {name} of the template, with the type that its value must have.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["param","as"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["prefix"]},"as":{"title":"Type","description":"What its value must be. No type lets a wildcard, a variable or the next field of an ARN through.","type":"string","enum":["account","region","name","s3-bucket","s3-path"]}}}}}},"vaultName":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$","maxLength":60,"examples":["elevations"]},"vaultConnection":{"type":"object","required":["address","mount","login"],"additionalProperties":false,"properties":{"address":{"title":"Address","description":"Scheme, name and port, without a path: https://vault.example.com:8200. Plain http is for a server on the same machine.","type":"string","pattern":"^https?://[A-Za-z0-9.\\[\\]:-]+$","maxLength":253,"examples":["https://vault.example.com:8200"]},"namespace":{"title":"Namespace","description":"Where Vault has namespaces: the one that mount and login are in.","type":"string","pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$","maxLength":120,"examples":["admin/production"]},"mount":{"title":"Mount of the claims","description":"The KV mount, version 2, where each token waits for its subject. The token role has the same name: by the two, what this pipeline made is known.","$ref":"#/$defs/vaultName"},"audit":{"title":"Audit device","description":"The one whose hash of a token's accessor goes into the ledger, so that Vault's log can be searched by it. Left out: no hash is kept.","$ref":"#/$defs/vaultName"},"longest":{"title":"Longest life of a token","description":"LONGEST of setup/vault/apply.sh: more than this the token role must not give. Left out: 4h, as there.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["4h"]},"login":{"title":"Login","description":"How pipeline, sweeper and workloads sign in: the JWT method, with the token of the job that runs.","type":"object","required":["mount","audience","role","revokeRole"],"additionalProperties":false,"properties":{"mount":{"title":"Mount of the JWT method","description":"auth/<mount>, without auth/ in front.","$ref":"#/$defs/vaultName"},"audience":{"title":"Audience","description":"What the JWT says whom it is for; the JWT roles are bound to it.","type":"string","pattern":"^[A-Za-z0-9:/._-]+$","maxLength":200,"examples":["https://vault.example.com"]},"role":{"title":"Pipeline's role","description":"May make tokens of the shapes' policies, wrapped, and end them. Nothing else.","$ref":"#/$defs/vaultName"},"revokeRole":{"title":"Sweeper's role","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/vaultName"},"workloadRole":{"title":"Workloads' roles","description":"What their names begin with: a job claims with this, a dot and its name; for its run alone, with .run behind that (setup/vault/workload.sh).","$ref":"#/$defs/vaultName"},"jwtFrom":{"title":"Where the JWT is","description":"On a runner that is not GitHub's, which hands it out itself: the variable that says which file holds it.","$ref":"#/$defs/secretFrom"}}}}},"vaultPath":{"type":"string","pattern":"^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$","maxLength":300,"examples":["feature/data/flags/checkout"]},"vaultGives":{"type":"object","required":["paths"],"additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"What the token opens. With parameters, Vault has one static policy for each combination of their values.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["path","capabilities"],"additionalProperties":false,"properties":{"path":{"title":"Path","description":"As Vault's policies write it (KV version 2: mount/data/…), or a template that a request's parameters go into, each within one segment.","if":{"type":"string"},"then":{"$ref":"#/$defs/vaultPath"},"else":{"$ref":"#/$defs/vaultTemplate"}},"capabilities":{"title":"Capabilities","description":"What may be done there. sudo is not to be had.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["create","read","update","patch","delete","list"]}},"outlives":{"title":"How long it outlives the token","description":"For what is handed out and not leased, such as certificates or sessions of a cloud: the longest that it lives on by itself. It counts towards the effective end.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]}}}},"cidrs":{"title":"Networks","description":"Where the token works from; elsewhere it is refused. Left out: from everywhere.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":50,"examples":["10.20.0.0/16"]}}}},"vaultTemplate":{"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"{flag} stands for the parameter flag.","$ref":"#/$defs/vaultPath"},"with":{"title":"Parameters","description":"Each placeholder of the template, once.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/fromParam"}}}}}};
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z_][a-z0-9_]*$", "u");

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
if(func1(data) > 63){
validate53.errors = [0];
return false;
}
else {
if(!pattern3.test(data)){
validate53.errors = [0];
return false;
}
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

const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]*$", "u");
const pattern5 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.env === undefined) && (missing0 = "env")){
validate59.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "env")){
validate59.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.env !== undefined){
let data0 = data.env;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 80){
validate59.errors = [0];
return false;
}
else {
if(!pattern5.test(data0)){
validate59.errors = [0];
return false;
}
}
}
else {
validate59.errors = [0];
return false;
}
}
}
}
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
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.host === undefined) && (missing0 = "host")) || ((data.port === undefined) && (missing0 = "port"))) || ((data.database === undefined) && (missing0 = "database"))) || ((data.tls === undefined) && (missing0 = "tls"))) || ((data.login === undefined) && (missing0 = "login"))) || ((data.revokeLogin === undefined) && (missing0 = "revokeLogin"))) || ((data.passwordFrom === undefined) && (missing0 = "passwordFrom"))) || ((data.revokePasswordFrom === undefined) && (missing0 = "revokePasswordFrom"))){
validate55.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "port")) || (key0 === "database")) || (key0 === "tls")) || (key0 === "login")) || (key0 === "revokeLogin")) || (key0 === "passwordFrom")) || (key0 === "revokePasswordFrom"))){
validate55.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.host !== undefined){
let data0 = data.host;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 253){
validate55.errors = [0];
return false;
}
else {
if(!pattern4.test(data0)){
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
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate55.errors = [0];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate55.errors = [0];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate55.errors = [0];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.database !== undefined){
const _errs6 = errors;
if(!(validate53(data.database))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
let data3 = data.tls;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate55.errors = [0];
return false;
}
if(!(((data3 === "off") || (data3 === "require")) || (data3 === "verify-full"))){
validate55.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login !== undefined){
const _errs9 = errors;
if(!(validate53(data.login))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokeLogin !== undefined){
const _errs10 = errors;
if(!(validate53(data.revokeLogin))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passwordFrom !== undefined){
const _errs11 = errors;
if(!(validate59(data.passwordFrom))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokePasswordFrom !== undefined){
const _errs12 = errors;
if(!(validate59(data.revokePasswordFrom))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
else {
validate55.errors = [0];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
});
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

const validate66 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.param === undefined) && (missing0 = "param")){
validate66.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "param")){
validate66.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.param !== undefined){
let data0 = data.param;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 40){
validate66.errors = [0];
return false;
}
else {
if(!pattern6.test(data0)){
validate66.errors = [0];
return false;
}
}
}
else {
validate66.errors = [0];
return false;
}
}
}
}
}
}
else {
validate66.errors = [0];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
});
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = isEqual;

const validate63 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate63.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "roles") || (key0 === "privileges")) || (key0 === "setRole"))){
validate63.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined){
let data0 = data.roles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 10){
validate63.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate63.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate53(data0[i0]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
validate63.errors = [0];
return false;
break outer0;
}
}
}
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privileges !== undefined){
let data2 = data.privileges;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 10){
validate63.errors = [0];
return false;
}
else {
if(data2.length < 1){
validate63.errors = [0];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((((data3.privileges === undefined) && (missing0 = "privileges")) || ((data3.on === undefined) && (missing0 = "on"))) || ((data3.schema === undefined) && (missing0 = "schema"))) || ((data3.names === undefined) && (missing0 = "names"))){
validate63.errors = [0];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data3){
if(!((((key1 === "privileges") || (key1 === "on")) || (key1 === "schema")) || (key1 === "names"))){
validate63.errors = [0];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.privileges !== undefined){
let data4 = data3.privileges;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length < 1){
validate63.errors = [0];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
const _errs12 = errors;
if(typeof data5 !== "string"){
validate63.errors = [0];
return false;
}
if(!((((((data5 === "SELECT") || (data5 === "INSERT")) || (data5 === "UPDATE")) || (data5 === "DELETE")) || (data5 === "TRUNCATE")) || (data5 === "MAINTAIN"))){
validate63.errors = [0];
return false;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i4 = data4.length;
let j1;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data4[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
validate63.errors = [0];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.on !== undefined){
const _errs14 = errors;
if("tables" !== data3.on){
validate63.errors = [0];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.schema !== undefined){
let data7 = data3.schema;
const _errs15 = errors;
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs19 = errors;
if(!(validate53(data7))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid7 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(!(validate66(data7))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid7 = _valid0;
ifClause0 = "else";
}
if(!valid7){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate63.errors = vErrors;
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.names !== undefined){
let data8 = data3.names;
const _errs21 = errors;
const _errs22 = errors;
let valid8 = true;
const _errs23 = errors;
if(!(Array.isArray(data8))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 100){
validate63.errors = [0];
return false;
}
else {
if(data8.length < 1){
validate63.errors = [0];
return false;
}
else {
var valid9 = true;
const len3 = data8.length;
for(let i5=0; i5<len3; i5++){
const _errs27 = errors;
if(!(validate53(data8[i5]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid9 = _errs27 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i6 = data8.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data8[i6], data8[j2])){
validate63.errors = [0];
return false;
break outer1;
}
}
}
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
var _valid1 = _errs25 === errors;
valid8 = _valid1;
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(!(validate66(data8))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid8 = _valid1;
ifClause1 = "else";
}
if(!valid8){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate63.errors = vErrors;
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.setRole !== undefined){
const _errs29 = errors;
if(!(validate53(data.setRole))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate63.errors = [0];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
});
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$", "u");

const validate72 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 200){
validate72.errors = [0];
return false;
}
else {
if(!pattern7.test(data)){
validate72.errors = [0];
return false;
}
}
}
else {
validate72.errors = [0];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
});
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^[0-9]{12}$", "u");
const pattern10 = new RegExp("^[a-z]{2}(?:-[a-z]+)+-[0-9]$", "u");
const pattern11 = new RegExp("^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$", "u");

const validate75 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 128){
validate75.errors = [0];
return false;
}
else {
if(!pattern11.test(data)){
validate75.errors = [0];
return false;
}
}
}
else {
validate75.errors = [0];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
});
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate74 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.account === undefined) && (missing0 = "account")) || ((data.region === undefined) && (missing0 = "region"))) || ((data.boundary === undefined) && (missing0 = "boundary"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.revokeRole === undefined) && (missing0 = "revokeRole"))){
validate74.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "partition") || (key0 === "account")) || (key0 === "hub")) || (key0 === "region")) || (key0 === "boundary")) || (key0 === "role")) || (key0 === "revokeRole"))){
validate74.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.partition !== undefined){
let data0 = data.partition;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate74.errors = [0];
return false;
}
if(!(((data0 === "aws") || (data0 === "aws-cn")) || (data0 === "aws-us-gov"))){
validate74.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
let data1 = data.account;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate74.errors = [0];
return false;
}
}
else {
validate74.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hub !== undefined){
let data2 = data.hub;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate74.errors = [0];
return false;
}
}
else {
validate74.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data3 = data.region;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 30){
validate74.errors = [0];
return false;
}
else {
if(!pattern10.test(data3)){
validate74.errors = [0];
return false;
}
}
}
else {
validate74.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boundary !== undefined){
const _errs10 = errors;
if(!(validate75(data.boundary))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs11 = errors;
if(!(validate75(data.role))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokeRole !== undefined){
const _errs12 = errors;
if(!(validate75(data.revokeRole))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
else {
validate74.errors = [0];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
});
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern12 = new RegExp("^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$", "u");
const pattern16 = new RegExp("^[a-z0-9-]+:[A-Za-z0-9/_.-]+$", "u");
const pattern13 = new RegExp("^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$", "u");

const validate81 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 512){
validate81.errors = [0];
return false;
}
else {
if(!pattern13.test(data)){
validate81.errors = [0];
return false;
}
}
}
else {
validate81.errors = [0];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
});
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^[ !#%-\\[\\]-~]+$", "u");

const validate83 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.template === undefined) && (missing0 = "template")) || ((data.with === undefined) && (missing0 = "with"))){
validate83.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "template") || (key0 === "with"))){
validate83.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
let data0 = data.template;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 512){
validate83.errors = [0];
return false;
}
else {
if(!pattern14.test(data0)){
validate83.errors = [0];
return false;
}
}
}
else {
validate83.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data1 = data.with;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 10){
validate83.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate83.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.param === undefined) && (missing1 = "param")) || ((data2.as === undefined) && (missing1 = "as"))){
validate83.errors = [0];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "param") || (key1 === "as"))){
validate83.errors = [0];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.param !== undefined){
let data3 = data2.param;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 40){
validate83.errors = [0];
return false;
}
else {
if(!pattern6.test(data3)){
validate83.errors = [0];
return false;
}
}
}
else {
validate83.errors = [0];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.as !== undefined){
let data4 = data2.as;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate83.errors = [0];
return false;
}
if(!(((((data4 === "account") || (data4 === "region")) || (data4 === "name")) || (data4 === "s3-bucket")) || (data4 === "s3-path"))){
validate83.errors = [0];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate83.errors = [0];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate83.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate83.errors = [0];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
});
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern17 = new RegExp("^[ !#%-\\[\\]-z|~]+$", "u");

const validate85 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 300){
validate85.errors = [0];
return false;
}
else {
if(!pattern17.test(data)){
validate85.errors = [0];
return false;
}
}
}
else {
validate85.errors = [0];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
});
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.statements === undefined) && (missing0 = "statements")){
validate80.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "statements")){
validate80.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.statements !== undefined){
let data0 = data.statements;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 20){
validate80.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate80.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.actions === undefined) && (missing1 = "actions")) || ((data1.resources === undefined) && (missing1 = "resources"))){
validate80.errors = [0];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "actions") || (key1 === "resources")) || (key1 === "conditions"))){
validate80.errors = [0];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.actions !== undefined){
let data2 = data1.actions;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 50){
validate80.errors = [0];
return false;
}
else {
if(data2.length < 1){
validate80.errors = [0];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 80){
validate80.errors = [0];
return false;
}
else {
if(!pattern12.test(data3)){
validate80.errors = [0];
return false;
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i2 = data2.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data2[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate80.errors = [0];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.resources !== undefined){
let data4 = data1.resources;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 20){
validate80.errors = [0];
return false;
}
else {
if(data4.length < 1){
validate80.errors = [0];
return false;
}
else {
var valid5 = true;
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
const _errs13 = errors;
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(typeof data5 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs17 = errors;
if(!(validate81(data5))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid6 = _valid0;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(!(validate83(data5))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid6 = _valid0;
ifClause0 = "else";
}
if(!valid6){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate80.errors = vErrors;
return false;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.conditions !== undefined){
let data6 = data1.conditions;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length > 10){
validate80.errors = [0];
return false;
}
else {
if(data6.length < 1){
validate80.errors = [0];
return false;
}
else {
var valid7 = true;
const len3 = data6.length;
for(let i4=0; i4<len3; i4++){
let data7 = data6[i4];
const _errs21 = errors;
if(errors === _errs21){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((((data7.test === undefined) && (missing2 = "test")) || ((data7.key === undefined) && (missing2 = "key"))) || ((data7.values === undefined) && (missing2 = "values"))){
validate80.errors = [0];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data7){
if(!(((key2 === "test") || (key2 === "key")) || (key2 === "values"))){
validate80.errors = [0];
return false;
break;
}
}
if(_errs23 === errors){
if(data7.test !== undefined){
let data8 = data7.test;
const _errs24 = errors;
if(typeof data8 !== "string"){
validate80.errors = [0];
return false;
}
if(!((((((((data8 === "StringEquals") || (data8 === "ForAnyValue:StringEquals")) || (data8 === "StringLike")) || (data8 === "ArnLike")) || (data8 === "Bool")) || (data8 === "NumericEquals")) || (data8 === "NumericLessThanEquals")) || (data8 === "IpAddress"))){
validate80.errors = [0];
return false;
}
var valid8 = _errs24 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.key !== undefined){
let data9 = data7.key;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data9 === "string"){
if(func1(data9) > 120){
validate80.errors = [0];
return false;
}
else {
if(!pattern16.test(data9)){
validate80.errors = [0];
return false;
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data7.values !== undefined){
let data10 = data7.values;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data10)){
if(data10.length > 20){
validate80.errors = [0];
return false;
}
else {
if(data10.length < 1){
validate80.errors = [0];
return false;
}
else {
var valid9 = true;
const len4 = data10.length;
for(let i5=0; i5<len4; i5++){
let data11 = data10[i5];
const _errs30 = errors;
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(typeof data11 !== "string"){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs34 = errors;
if(!(validate85(data11))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs34 === errors;
valid10 = _valid1;
ifClause1 = "then";
}
else {
const _errs35 = errors;
if(!(validate83(data11))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
valid10 = _valid1;
ifClause1 = "else";
}
if(!valid10){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate80.errors = vErrors;
return false;
}
var valid9 = _errs30 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
var valid2 = _errs19 === errors;
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
validate80.errors = [0];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
}
}
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
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

const validate89 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate89.errors = [0];
return false;
}
else {
if(!pattern18.test(data)){
validate89.errors = [0];
return false;
}
}
}
else {
validate89.errors = [0];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
});
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$", "u");
const pattern21 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9:/._-]+$", "u");

const validate91 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.address === undefined) && (missing0 = "address")) || ((data.mount === undefined) && (missing0 = "mount"))) || ((data.login === undefined) && (missing0 = "login"))){
validate91.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "address") || (key0 === "namespace")) || (key0 === "mount")) || (key0 === "audit")) || (key0 === "longest")) || (key0 === "login"))){
validate91.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 253){
validate91.errors = [0];
return false;
}
else {
if(!pattern19.test(data0)){
validate91.errors = [0];
return false;
}
}
}
else {
validate91.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined){
let data1 = data.namespace;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 120){
validate91.errors = [0];
return false;
}
else {
if(!pattern20.test(data1)){
validate91.errors = [0];
return false;
}
}
}
else {
validate91.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mount !== undefined){
const _errs6 = errors;
if(!(validate89(data.mount))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audit !== undefined){
const _errs7 = errors;
if(!(validate89(data.audit))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.longest !== undefined){
let data4 = data.longest;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern21.test(data4)){
validate91.errors = [0];
return false;
}
}
else {
validate91.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login !== undefined){
let data5 = data.login;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((data5.mount === undefined) && (missing1 = "mount")) || ((data5.audience === undefined) && (missing1 = "audience"))) || ((data5.role === undefined) && (missing1 = "role"))) || ((data5.revokeRole === undefined) && (missing1 = "revokeRole"))){
validate91.errors = [0];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!((((((key1 === "mount") || (key1 === "audience")) || (key1 === "role")) || (key1 === "revokeRole")) || (key1 === "workloadRole")) || (key1 === "jwtFrom"))){
validate91.errors = [0];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.mount !== undefined){
const _errs13 = errors;
if(!(validate89(data5.mount))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.audience !== undefined){
let data7 = data5.audience;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(func1(data7) > 200){
validate91.errors = [0];
return false;
}
else {
if(!pattern22.test(data7)){
validate91.errors = [0];
return false;
}
}
}
else {
validate91.errors = [0];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.role !== undefined){
const _errs16 = errors;
if(!(validate89(data5.role))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.revokeRole !== undefined){
const _errs17 = errors;
if(!(validate89(data5.revokeRole))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.workloadRole !== undefined){
const _errs18 = errors;
if(!(validate89(data5.workloadRole))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.jwtFrom !== undefined){
const _errs19 = errors;
if(!(validate59(data5.jwtFrom))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
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
validate91.errors = [0];
return false;
}
}
var valid0 = _errs10 === errors;
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
else {
validate91.errors = [0];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
});
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern23 = new RegExp("^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$", "u");

const validate101 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 300){
validate101.errors = [0];
return false;
}
else {
if(!pattern23.test(data)){
validate101.errors = [0];
return false;
}
}
}
else {
validate101.errors = [0];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
});
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate103 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.template === undefined) && (missing0 = "template")) || ((data.with === undefined) && (missing0 = "with"))){
validate103.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "template") || (key0 === "with"))){
validate103.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined){
const _errs2 = errors;
if(!(validate101(data.template))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data1 = data.with;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 5){
validate103.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate103.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate66(data1[i0]))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
validate103.errors = [0];
return false;
break outer0;
}
}
}
}
}
}
}
}
else {
validate103.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate103.errors = [0];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
});
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern25 = new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");

const validate100 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.paths === undefined) && (missing0 = "paths")){
validate100.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "cidrs"))){
validate100.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.paths !== undefined){
let data0 = data.paths;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 20){
validate100.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate100.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.path === undefined) && (missing1 = "path")) || ((data1.capabilities === undefined) && (missing1 = "capabilities"))){
validate100.errors = [0];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "path") || (key1 === "capabilities")) || (key1 === "outlives"))){
validate100.errors = [0];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.path !== undefined){
let data2 = data1.path;
const _errs7 = errors;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs11 = errors;
if(!(validate101(data2))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(!(validate103(data2))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate100.errors = vErrors;
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.capabilities !== undefined){
let data3 = data1.capabilities;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data3)){
if(data3.length > 6){
validate100.errors = [0];
return false;
}
else {
if(data3.length < 1){
validate100.errors = [0];
return false;
}
else {
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs15 = errors;
if(typeof data4 !== "string"){
validate100.errors = [0];
return false;
}
if(!((((((data4 === "create") || (data4 === "read")) || (data4 === "update")) || (data4 === "patch")) || (data4 === "delete")) || (data4 === "list"))){
validate100.errors = [0];
return false;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i2 = data3.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data3[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate100.errors = [0];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.outlives !== undefined){
let data5 = data1.outlives;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
validate100.errors = [0];
return false;
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid2 = _errs17 === errors;
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
validate100.errors = [0];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cidrs !== undefined){
let data6 = data.cidrs;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length > 10){
validate100.errors = [0];
return false;
}
else {
if(data6.length < 1){
validate100.errors = [0];
return false;
}
else {
var valid6 = true;
const len2 = data6.length;
for(let i3=0; i3<len2; i3++){
let data7 = data6[i3];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 50){
validate100.errors = [0];
return false;
}
else {
if(!pattern25.test(data7)){
validate100.errors = [0];
return false;
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i4 = data6.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data6[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate100.errors = [0];
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate100.errors = [0];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
});
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate108 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 160){
validate108.errors = [0];
return false;
}
else {
if(func1(data) < 3){
validate108.errors = [0];
return false;
}
}
}
else {
validate108.errors = [0];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
});
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

const validate110 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 40){
validate110.errors = [0];
return false;
}
else {
if(!pattern26.test(data)){
validate110.errors = [0];
return false;
}
}
}
else {
validate110.errors = [0];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
});
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate116 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate116.errors = [0];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enum === undefined) && (missing0 = "enum")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "description")) || (key0 === "enum"))){
validate116.errors = [0];
return false;
break;
}
}
if(_errs4 === errors){
if(data.enum !== undefined){
let data0 = data.enum;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 200){
validate116.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate116.errors = [0];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate116.errors = [0];
return false;
}
else {
if(func1(data1) < 1){
validate116.errors = [0];
return false;
}
}
}
else {
validate116.errors = [0];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate116.errors = [0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate116.errors = [0];
return false;
}
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.pattern === undefined) && (missing1 = "pattern")) || ((data.maxLength === undefined) && (missing1 = "maxLength"))){
validate116.errors = [0];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "description")) || (key1 === "pattern")) || (key1 === "maxLength"))){
validate116.errors = [0];
return false;
break;
}
}
if(_errs10 === errors){
if(data.pattern !== undefined){
let data2 = data.pattern;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate116.errors = [0];
return false;
}
else {
if(func1(data2) < 1){
validate116.errors = [0];
return false;
}
}
}
else {
validate116.errors = [0];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.maxLength !== undefined){
let data3 = data.maxLength;
const _errs13 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate116.errors = [0];
return false;
}
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate116.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate116.errors = [0];
return false;
}
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate116.errors = vErrors;
return false;
}
validate116.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate116.evaluated = {"dynamicProps":true,"dynamicItems":false};


const validate118 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.minimum === undefined) && (missing0 = "minimum")) || ((data.maximum === undefined) && (missing0 = "maximum"))){
validate118.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "description")) || (key0 === "minimum")) || (key0 === "maximum"))){
validate118.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minimum !== undefined){
let data0 = data.minimum;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate118.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate118.errors = [0];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate118.errors = [0];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maximum !== undefined){
let data1 = data.maximum;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate118.errors = [0];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate118.errors = [0];
return false;
}
else {
if(data1 < -9007199254740991 || isNaN(data1)){
validate118.errors = [0];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate118.errors = [0];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
});
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate120 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "description"))){
validate120.errors = [0];
return false;
break;
}
}
}
else {
validate120.errors = [0];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
});
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate122 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.minItems === undefined) && (missing0 = "minItems"))) || ((data.maxItems === undefined) && (missing0 = "maxItems"))){
validate122.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "description")) || (key0 === "items")) || (key0 === "minItems")) || (key0 === "maxItems"))){
validate122.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(!(validate116(data0))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
else {
var props0 = validate116.evaluated.props;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.description === undefined) && (missing1 = "description"))){
validate122.errors = [0];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.description = true;
}
if(data0.type !== undefined){
const _errs5 = errors;
if("string" !== data0.type){
validate122.errors = [0];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.description !== undefined){
let data2 = data0.description;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate122.errors = [0];
return false;
}
else {
if(func1(data2) < 3){
validate122.errors = [0];
return false;
}
}
}
else {
validate122.errors = [0];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate122.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minItems !== undefined){
let data3 = data.minItems;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate122.errors = [0];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate122.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate122.errors = [0];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxItems !== undefined){
let data4 = data.maxItems;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate122.errors = [0];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate122.errors = [0];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate122.errors = [0];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate122.errors = [0];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
});
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate115 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("string" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate116(data))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
else {
var props0 = validate116.evaluated.props;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
}
if(!valid1){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate115.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.type !== undefined){
if("integer" !== data.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate118(data))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate115.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined){
if("boolean" !== data.type){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate120(data))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate115.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs16 = errors;
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.type !== undefined){
if("array" !== data.type){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(!(validate122(data))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
if(valid7){
var props3 = true;
}
}
if(!valid7){
const err11 = 0;
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate115.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) && (missing4 = "type")) || ((data.description === undefined) && (missing4 = "description"))){
validate115.errors = [0];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.description = true;
}
if(data.type !== undefined){
let data4 = data.type;
const _errs21 = errors;
if(typeof data4 !== "string"){
validate115.errors = [0];
return false;
}
if(!((((data4 === "string") || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "array"))){
validate115.errors = [0];
return false;
}
var valid9 = _errs21 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.description !== undefined){
let data5 = data.description;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data5 === "string"){
if(func1(data5) > 200){
validate115.errors = [0];
return false;
}
else {
if(func1(data5) < 3){
validate115.errors = [0];
return false;
}
}
}
else {
validate115.errors = [0];
return false;
}
}
var valid9 = _errs23 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate115.errors = [0];
return false;
}
}
validate115.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate115.evaluated = {"dynamicProps":true,"dynamicItems":false};


const validate113 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.title === undefined) && (missing0 = "title")) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.ttlMax === undefined) && (missing0 = "ttlMax"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.gives === undefined) && (missing0 = "gives"))){
validate113.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "tier")) || (key0 === "ttlMax")) || (key0 === "params")) || (key0 === "gives"))){
validate113.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate108(data.title))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data1 = data.tier;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate113.errors = [0];
return false;
}
if(!((((data1 === "cosmetic") || (data1 === "reversible-write")) || (data1 === "semi-destructive")) || (data1 === "destructive"))){
validate113.errors = [0];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttlMax !== undefined){
let data2 = data.ttlMax;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
validate113.errors = [0];
return false;
}
}
else {
validate113.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data3 = data.params;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 20){
validate113.errors = [0];
return false;
}
else {
for(const key1 in data3){
const _errs9 = errors;
if(errors === _errs9){
if(typeof key1 === "string"){
if(func1(key1) > 40){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern6.test(key1)){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
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
var valid1 = _errs9 === errors;
if(!valid1){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate113.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data3){
const _errs12 = errors;
if(!(validate115(data3[key2]))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate113.errors = [0];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gives !== undefined){
let data5 = data.gives;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
validate113.errors = [0];
return false;
}
}
else {
validate113.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
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
else {
validate113.errors = [0];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
});
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate128 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.count === undefined) && (missing0 = "count")) || ((data.from === undefined) && (missing0 = "from"))){
validate128.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
validate128.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate128.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
validate128.errors = [0];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate128.errors = [0];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data1 = data.from;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 10){
validate128.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate128.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate110(data1[i0]))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
validate128.errors = [0];
return false;
break outer0;
}
}
}
}
}
}
}
}
else {
validate128.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signed !== undefined){
const _errs7 = errors;
if(typeof data.signed !== "boolean"){
validate128.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate128.errors = [0];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
});
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate127 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 5){
validate127.errors = [0];
return false;
}
else {
if(data.length < 1){
validate127.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate128(data[i0]))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate127.errors = [0];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
});
validate127.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func23 = Object.prototype.hasOwnProperty;

const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:system" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.target !== undefined){
if("postgres" !== data.target){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultIdentity !== undefined){
const _errs6 = errors;
if(!(validate53(data.defaultIdentity))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.connection !== undefined){
const _errs7 = errors;
if(!(validate55(data.connection))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.shapes !== undefined){
let data3 = data.shapes;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.gives !== undefined){
if(!(validate63(data4.gives))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.defaultIdentity = true;
props0.connection = true;
props0.shapes = true;
props0.target = true;
}
}
if(!valid1){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs14 = errors;
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.target === undefined) && (missing1 = "target")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.target !== undefined){
if("aws-iam" !== data.target){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultIdentity !== undefined){
const _errs19 = errors;
if(!(validate72(data.defaultIdentity))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.connection !== undefined){
const _errs20 = errors;
if(!(validate74(data.connection))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid8 = _errs20 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.shapes !== undefined){
let data9 = data.shapes;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.gives !== undefined){
if(!(validate80(data10.gives))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid9 = _errs24 === errors;
if(!valid9){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
if(valid6){
var props1 = {};
props1.defaultIdentity = true;
props1.connection = true;
props1.shapes = true;
props1.target = true;
}
}
if(!valid6){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs14 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs27 = errors;
const _errs28 = errors;
let valid11 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.target === undefined) && (missing2 = "target")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.target !== undefined){
if("vault" !== data.target){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultIdentity !== undefined){
const _errs32 = errors;
if(!(validate89(data.defaultIdentity))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid13 = _errs32 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.connection !== undefined){
const _errs33 = errors;
if(!(validate91(data.connection))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid13 = _errs33 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.shapes !== undefined){
let data15 = data.shapes;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.gives !== undefined){
if(!(validate100(data16.gives))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid14 = _errs37 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid13 = _errs34 === errors;
}
else {
var valid13 = true;
}
}
}
}
var _valid2 = _errs31 === errors;
valid11 = _valid2;
if(valid11){
var props2 = {};
props2.defaultIdentity = true;
props2.connection = true;
props2.shapes = true;
props2.target = true;
}
}
if(!valid11){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs27 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((((((((data.apiVersion === undefined) && (missing3 = "apiVersion")) || ((data.system === undefined) && (missing3 = "system"))) || ((data.title === undefined) && (missing3 = "title"))) || ((data.target === undefined) && (missing3 = "target"))) || ((data.owners === undefined) && (missing3 = "owners"))) || ((data.defaultIdentity === undefined) && (missing3 = "defaultIdentity"))) || ((data.connection === undefined) && (missing3 = "connection"))) || ((data.shapes === undefined) && (missing3 = "shapes"))){
validate52.errors = [0];
return false;
}
else {
const _errs40 = errors;
for(const key3 in data){
if(!(func23.call(schema19.properties, key3))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs40 === errors){
if(data.apiVersion !== undefined){
const _errs41 = errors;
if("elevation/v1" !== data.apiVersion){
validate52.errors = [0];
return false;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.system !== undefined){
let data19 = data.system;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data19 === "string"){
if(func1(data19) > 31){
validate52.errors = [0];
return false;
}
else {
if(!pattern26.test(data19)){
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
var valid16 = _errs42 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.title !== undefined){
const _errs44 = errors;
if(!(validate108(data.title))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid16 = _errs44 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.target !== undefined){
let data21 = data.target;
const _errs45 = errors;
if(typeof data21 !== "string"){
validate52.errors = [0];
return false;
}
if(!(((data21 === "postgres") || (data21 === "aws-iam")) || (data21 === "vault"))){
validate52.errors = [0];
return false;
}
var valid16 = _errs45 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.owners !== undefined){
let data22 = data.owners;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data22)){
if(data22.length > 10){
validate52.errors = [0];
return false;
}
else {
if(data22.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid17 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate110(data22[i0]))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid17 = _errs49 === errors;
if(!valid17){
break;
}
}
if(valid17){
let i1 = data22.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data22[i1], data22[j0])){
validate52.errors = [0];
return false;
break outer0;
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
var valid16 = _errs47 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.defaultIdentity !== undefined){
let data24 = data.defaultIdentity;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(func1(data24) > 200){
validate52.errors = [0];
return false;
}
else {
if(func1(data24) < 1){
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
var valid16 = _errs50 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.connection !== undefined){
let data25 = data.connection;
const _errs52 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
validate52.errors = [0];
return false;
}
var valid16 = _errs52 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.shapes !== undefined){
let data26 = data.shapes;
const _errs54 = errors;
if(errors === _errs54){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 100){
validate52.errors = [0];
return false;
}
else {
if(Object.keys(data26).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key4 in data26){
const _errs56 = errors;
if(!(validate110(key4))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
if(!valid19){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid19){
for(const key5 in data26){
const _errs58 = errors;
if(!(validate113(data26[key5]))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid20 = _errs58 === errors;
if(!valid20){
break;
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
var valid16 = _errs54 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.approvals !== undefined){
let data28 = data.approvals;
const _errs59 = errors;
if(errors === _errs59){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
validate52.errors = [0];
return false;
}
else {
const _errs61 = errors;
for(const key6 in data28){
if(!((((key6 === "cosmetic") || (key6 === "reversible-write")) || (key6 === "semi-destructive")) || (key6 === "destructive"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs61 === errors){
if(data28.cosmetic !== undefined){
const _errs62 = errors;
if(!(validate127(data28.cosmetic))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid21 = _errs62 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28["reversible-write"] !== undefined){
const _errs63 = errors;
if(!(validate127(data28["reversible-write"]))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid21 = _errs63 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28["semi-destructive"] !== undefined){
const _errs64 = errors;
if(!(validate127(data28["semi-destructive"]))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid21 = _errs64 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data28.destructive !== undefined){
const _errs65 = errors;
if(!(validate127(data28.destructive))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid21 = _errs65 === errors;
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
else {
validate52.errors = [0];
return false;
}
}
var valid16 = _errs59 === errors;
}
else {
var valid16 = true;
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
validate52.errors = vErrors;
return errors === 0;
});
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const accepts = validate52;
