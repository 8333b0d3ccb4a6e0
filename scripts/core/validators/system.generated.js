// Made from schemas/system.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:system","title":"System","description":"policy/systems/<system>.yaml: one protected system, how it is reached, who owns it, and the catalogue of what may be asked for.","type":"object","required":["apiVersion","system","title","target","owners","defaultIdentity","connection","shapes"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"system":{"title":"Name","description":"The same as the file's name.","type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["orders-db"],"maxLength":31},"title":{"title":"What it is","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"target":{"title":"Kind of target","description":"Which adapter gives the access.","type":"string","enum":["postgres","aws-iam","vault"]},"owners":{"title":"Owners","description":"Groups or humans of people.yaml. Approval rules mean them by system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"defaultIdentity":{"title":"Default identity","description":"What everybody has without asking. It must be read-only; \"elevate baseline\" looks whether it is.","type":"string","minLength":1,"maxLength":200},"connection":{"title":"Connection","description":"How the pipeline reaches the system. It names secrets and never holds one.","type":"object"},"shapes":{"title":"Shapes","description":"The catalogue: every kind of access that may be asked for. What is not here takes a policy change.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/shape"}},"approvals":{"title":"Approval rules of this system","description":"Asked for on top of the tier's own rules, so they can only tighten.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"cosmetic":{"title":"cosmetic","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"reversible-write":{"title":"reversible-write","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"semi-destructive":{"title":"semi-destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"destructive":{"title":"destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"}}}},"allOf":[{"if":{"properties":{"target":{"const":"postgres"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/identifier"},"connection":{"$ref":"#/$defs/postgresConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/postgresGives"}}}}}}},{"if":{"properties":{"target":{"const":"aws-iam"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/awsArn"},"connection":{"$ref":"#/$defs/awsConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/awsGives"}}}}}}},{"if":{"properties":{"target":{"const":"vault"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/vaultName"},"connection":{"$ref":"#/$defs/vaultConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/vaultGives"}}}}}}}],"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"title":{"type":"string","minLength":3,"maxLength":160},"identifier":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"rules":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/rule"}},"rule":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest.","type":"boolean"}}},"shape":{"type":"object","required":["title","tier","ttlMax","params","gives"],"additionalProperties":false,"properties":{"title":{"title":"What it allows","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"tier":{"title":"Tier","description":"By the worst that can be done with it, not by what it is meant for.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"ttlMax":{"title":"Longest ttl","description":"At most the tier's, such as 30m.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"params":{"title":"Parameters","description":"What a request fills in. All of them are required; {} where there are none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]},"additionalProperties":{"$ref":"#/$defs/param"}},"gives":{"title":"What it gives","description":"In the words of the kind of target.","type":"object","minProperties":1}}},"param":{"type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"string, integer, boolean, or array of strings.","type":"string","enum":["string","integer","boolean","array"]},"description":{"title":"What to fill in","description":"One line, with an example where it helps.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"if":{"properties":{"type":{"const":"string"}},"required":["type"]},"then":{"$ref":"#/$defs/stringParam"}},{"if":{"properties":{"type":{"const":"integer"}},"required":["type"]},"then":{"$ref":"#/$defs/integerParam"}},{"if":{"properties":{"type":{"const":"boolean"}},"required":["type"]},"then":{"$ref":"#/$defs/booleanParam"}},{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"$ref":"#/$defs/arrayParam"}}]},"stringParam":{"type":"object","if":{"properties":{"enum":true},"required":["enum"]},"then":{"additionalProperties":false,"properties":{"type":true,"description":true,"enum":{"title":"Allowed values","description":"The closed list; the safest kind of parameter.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"else":{"required":["pattern","maxLength"],"additionalProperties":false,"properties":{"type":true,"description":true,"pattern":{"title":"Pattern","description":"A regular expression for the whole value, without ^ and $.","type":"string","minLength":1,"maxLength":200},"maxLength":{"title":"Longest value","description":"In characters.","type":"integer","minimum":1,"maximum":1000}}}},"integerParam":{"type":"object","required":["minimum","maximum"],"additionalProperties":false,"properties":{"type":true,"description":true,"minimum":{"title":"Smallest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"maximum":{"title":"Largest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}},"booleanParam":{"type":"object","additionalProperties":false,"properties":{"type":true,"description":true}},"arrayParam":{"type":"object","required":["items","minItems","maxItems"],"additionalProperties":false,"properties":{"type":true,"description":true,"items":{"title":"Each entry","description":"A string, by a closed list or by a pattern.","type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"Always string.","const":"string"},"description":{"title":"What to fill in","description":"One line about one entry.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"$ref":"#/$defs/stringParam"}]},"minItems":{"title":"Fewest entries","description":"At least one, so that an empty list cannot mean all.","type":"integer","minimum":1,"maximum":100},"maxItems":{"title":"Most entries","description":"Included.","type":"integer","minimum":1,"maximum":100}}},"postgresConnection":{"type":"object","required":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"additionalProperties":false,"properties":{"host":{"title":"Host","description":"Name or address of the server.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.:-]*$","maxLength":253,"examples":["orders-db.example.com"]},"port":{"title":"Port","description":"5432 by default in PostgreSQL; always written here.","type":"integer","minimum":1,"maximum":65535},"database":{"title":"Database","description":"The one database that this system is.","$ref":"#/$defs/identifier"},"tls":{"title":"TLS","description":"verify-full: encrypted, and the server's name and certificate are checked. off is for a server on this machine.","type":"string","enum":["off","require","verify-full"]},"login":{"title":"Pipeline's login","description":"CREATEROLE, no superuser, with the admin option on the shapes' roles and nothing else.","$ref":"#/$defs/identifier"},"revokeLogin":{"title":"Sweeper's login","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/identifier"},"passwordFrom":{"title":"Where login's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"},"revokePasswordFrom":{"title":"Where revokeLogin's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"}}},"secretFrom":{"type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the secret while the pipeline runs.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}},"postgresGives":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"roles":{"title":"Member of","description":"NOLOGIN roles that hold the shape's rights. An operator made them and gave the pipeline the admin option on each.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"privileges":{"title":"Direct privileges","description":"Granted to the temporary login itself, where a parameter names the objects. Bounded by the WITH GRANT OPTION that an operator gave the pipeline.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["privileges","on","schema","names"],"additionalProperties":false,"properties":{"privileges":{"title":"Privileges","description":"Table privileges by their SQL names.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","MAINTAIN"]}},"on":{"title":"Kind of object","description":"tables: tables, views and materialized views. Written with quotes, 'on': older YAML takes the bare word for true.","const":"tables"},"schema":{"title":"Schema","description":"Its name, or { param: … } where a request says it.","if":{"type":"string"},"then":{"$ref":"#/$defs/identifier"},"else":{"$ref":"#/$defs/fromParam"}},"names":{"title":"Objects","description":"Their names, or { param: … } where a request lists them.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"else":{"$ref":"#/$defs/fromParam"}}}}},"setRole":{"title":"Sessions start as","description":"The shared owner that sessions act as, so that what they create survives them and belongs to nobody in person.","$ref":"#/$defs/identifier"}}},"fromParam":{"type":"object","required":["param"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]}}},"awsArn":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$","maxLength":200,"examples":["arn:aws:iam::111122223333:role/readonly"]},"awsName":{"type":"string","pattern":"^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$","maxLength":128,"examples":["elevate/elevate-pipeline"]},"awsConnection":{"type":"object","required":["account","region","boundary","role","revokeRole"],"additionalProperties":false,"properties":{"partition":{"title":"Partition","description":"aws where it is not said.","type":"string","enum":["aws","aws-cn","aws-us-gov"]},"account":{"title":"Account","description":"The twelve digits of the account that the roles are made in.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"hub":{"title":"Hub account","description":"The account that GitHub signs in to, where that is another one: its roles of the same names take these.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"region":{"title":"Region","description":"Where STS is asked. IAM itself has none.","type":"string","pattern":"^[a-z]{2}(?:-[a-z]+)+-[0-9]$","maxLength":30,"examples":["eu-central-1"]},"boundary":{"title":"Permissions boundary","description":"The managed policy, by path and name, that bounds every role of the pipeline. The pipeline can make no role without it and cannot change it.","$ref":"#/$defs/awsName"},"role":{"title":"Pipeline's role","description":"By path and name. It may act under /elevations/ only.","$ref":"#/$defs/awsName"},"revokeRole":{"title":"Sweeper's role","description":"By path and name. Can end elevations, and do nothing else.","$ref":"#/$defs/awsName"}}},"awsGives":{"type":"object","required":["statements"],"additionalProperties":false,"properties":{"statements":{"title":"Statements","description":"What is allowed until the end. The dates of the elevation are put on every one of them.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["actions","resources"],"additionalProperties":false,"properties":{"actions":{"title":"Actions","description":"One action each, by its whole name: what is given can be read here, and asked of AWS one by one.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$","maxLength":80,"examples":["s3:PutObject"]}},"resources":{"title":"Resources","description":"ARNs, or templates of them that a request's parameters go into.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsResource"},"else":{"$ref":"#/$defs/awsTemplate"}}},"conditions":{"title":"Conditions","description":"All must hold.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["test","key","values"],"additionalProperties":false,"properties":{"test":{"title":"Test","description":"Only those that fail where the key is not there. Dates are set by the elevation itself.","type":"string","enum":["StringEquals","ForAnyValue:StringEquals","StringLike","ArnLike","Bool","NumericEquals","NumericLessThanEquals","IpAddress"]},"key":{"title":"Key","description":"A condition key of AWS.","type":"string","pattern":"^[a-z0-9-]+:[A-Za-z0-9/_.-]+$","maxLength":120,"examples":["dynamodb:LeadingKeys"]},"values":{"title":"Values","description":"One of them must fit.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsText"},"else":{"$ref":"#/$defs/awsTemplate"}}}}}}}}}}},"awsResource":{"type":"string","pattern":"^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$","maxLength":512,"examples":["arn:aws:s3:::acme-web/*"]},"awsText":{"type":"string","pattern":"^[ !#%-\\[\\]-z|~]+$","maxLength":300,"examples":["acme-tfstate/web"]},"awsTemplate":{"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"A text in which {name} stands for a parameter of the shape. No wildcard right after one.","type":"string","pattern":"^[ !#%-\\[\\]-~]+$","maxLength":512,"examples":["arn:aws:s3:::acme-web/{prefix}/*"]},"with":{"title":"Parameters in it","description":"Each {name} of the template, with the type that its value must have.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["param","as"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["prefix"]},"as":{"title":"Type","description":"What its value must be. No type lets a wildcard, a variable or the next field of an ARN through.","type":"string","enum":["account","region","name","s3-bucket","s3-path"]}}}}}},"vaultName":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$","maxLength":60,"examples":["elevations"]},"vaultConnection":{"type":"object","required":["address","mount","login"],"additionalProperties":false,"properties":{"address":{"title":"Address","description":"Scheme, name and port, without a path: https://vault.example.com:8200. Plain http is for a server on the same machine.","type":"string","pattern":"^https?://[A-Za-z0-9.\\[\\]:-]+$","maxLength":253,"examples":["https://vault.example.com:8200"]},"namespace":{"title":"Namespace","description":"Where Vault has namespaces: the one that mount and login are in.","type":"string","pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$","maxLength":120,"examples":["admin/production"]},"mount":{"title":"Mount of the claims","description":"The KV mount, version 2, where each token waits for its subject. The token role has the same name: by the two, what this pipeline made is known.","$ref":"#/$defs/vaultName"},"audit":{"title":"Audit device","description":"The one whose hash of a token's accessor goes into the ledger, so that Vault's log can be searched by it. Left out: no hash is kept.","$ref":"#/$defs/vaultName"},"longest":{"title":"Longest life of a token","description":"LONGEST of setup/vault/apply.sh: more than this the token role must not give. Left out: 4h, as there.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["4h"]},"login":{"title":"Login","description":"How pipeline, sweeper and workloads sign in: the JWT method, with the token of the job that runs.","type":"object","required":["mount","audience","role","revokeRole"],"additionalProperties":false,"properties":{"mount":{"title":"Mount of the JWT method","description":"auth/<mount>, without auth/ in front.","$ref":"#/$defs/vaultName"},"audience":{"title":"Audience","description":"What the JWT says whom it is for; the JWT roles are bound to it.","type":"string","pattern":"^[A-Za-z0-9:/._-]+$","maxLength":200,"examples":["https://vault.example.com"]},"role":{"title":"Pipeline's role","description":"May make tokens of the shapes' policies, wrapped, and end them. Nothing else.","$ref":"#/$defs/vaultName"},"revokeRole":{"title":"Sweeper's role","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/vaultName"},"workloadRole":{"title":"Workloads' roles","description":"What their names begin with: a job claims with this, a dot and its name; for its run alone, with .run behind that (setup/vault/workload.sh).","$ref":"#/$defs/vaultName"},"jwtFrom":{"title":"Where the JWT is","description":"On a runner that is not GitHub's, which hands it out itself: the variable that says which file holds it.","$ref":"#/$defs/secretFrom"}}}}},"vaultPath":{"type":"string","pattern":"^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$","maxLength":300,"examples":["feature/data/flags/checkout"]},"vaultGives":{"type":"object","required":["paths"],"additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"What the token opens. With parameters, Vault has one static policy for each combination of their values.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["path","capabilities"],"additionalProperties":false,"properties":{"path":{"title":"Path","description":"As Vault's policies write it (KV version 2: mount/data/…), or a template that a request's parameters go into, each within one segment.","if":{"type":"string"},"then":{"$ref":"#/$defs/vaultPath"},"else":{"$ref":"#/$defs/vaultTemplate"}},"capabilities":{"title":"Capabilities","description":"What may be done there. sudo is not to be had.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["create","read","update","patch","delete","list"]}},"outlives":{"title":"How long it outlives the token","description":"For what is handed out and not leased, such as certificates or sessions of a cloud: the longest that it lives on by itself. It counts towards the effective end.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]}}}},"cidrs":{"title":"Networks","description":"Where the token works from; elsewhere it is refused. Left out: from everywhere.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":50,"examples":["10.20.0.0/16"]}}}},"vaultTemplate":{"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"{flag} stands for the parameter flag.","$ref":"#/$defs/vaultPath"},"with":{"title":"Parameters","description":"Each placeholder of the template, once.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/fromParam"}}}}}};
const schema20 = {"type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]};
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z_][a-z0-9_]*$", "u");

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
if(func1(data) > 63){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"}};
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"additionalProperties":false,"properties":{"host":{"title":"Host","description":"Name or address of the server.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.:-]*$","maxLength":253,"examples":["orders-db.example.com"]},"port":{"title":"Port","description":"5432 by default in PostgreSQL; always written here.","type":"integer","minimum":1,"maximum":65535},"database":{"title":"Database","description":"The one database that this system is.","$ref":"#/$defs/identifier"},"tls":{"title":"TLS","description":"verify-full: encrypted, and the server's name and certificate are checked. off is for a server on this machine.","type":"string","enum":["off","require","verify-full"]},"login":{"title":"Pipeline's login","description":"CREATEROLE, no superuser, with the admin option on the shapes' roles and nothing else.","$ref":"#/$defs/identifier"},"revokeLogin":{"title":"Sweeper's login","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/identifier"},"passwordFrom":{"title":"Where login's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"},"revokePasswordFrom":{"title":"Where revokeLogin's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"}}};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.:-]*$", "u");
const schema22 = {"type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the secret while the pipeline runs.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}};
const pattern5 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.env === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "env")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(func1(data0) > 80){
const err2 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "string"}};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.database === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tls === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tls"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.login === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.revokeLogin === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revokeLogin"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.passwordFrom === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passwordFrom"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.revokePasswordFrom === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revokePasswordFrom"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "port")) || (key0 === "database")) || (key0 === "tls")) || (key0 === "login")) || (key0 === "revokeLogin")) || (key0 === "passwordFrom")) || (key0 === "revokePasswordFrom"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err9 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data0)){
const err10 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.:-]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err14 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.database !== undefined){
if(!(validate53(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data3 === "off") || (data3 === "require")) || (data3 === "verify-full"))){
const err16 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/enum",keyword:"enum",params:{allowedValues: schema21.properties.tls.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.login !== undefined){
if(!(validate53(data.login, {instancePath:instancePath+"/login",parentData:data,parentDataProperty:"login",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.revokeLogin !== undefined){
if(!(validate53(data.revokeLogin, {instancePath:instancePath+"/revokeLogin",parentData:data,parentDataProperty:"revokeLogin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.passwordFrom !== undefined){
if(!(validate59(data.passwordFrom, {instancePath:instancePath+"/passwordFrom",parentData:data,parentDataProperty:"passwordFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.revokePasswordFrom !== undefined){
if(!(validate59(data.revokePasswordFrom, {instancePath:instancePath+"/revokePasswordFrom",parentData:data,parentDataProperty:"revokePasswordFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"roles":{"title":"Member of","description":"NOLOGIN roles that hold the shape's rights. An operator made them and gave the pipeline the admin option on each.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"privileges":{"title":"Direct privileges","description":"Granted to the temporary login itself, where a parameter names the objects. Bounded by the WITH GRANT OPTION that an operator gave the pipeline.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["privileges","on","schema","names"],"additionalProperties":false,"properties":{"privileges":{"title":"Privileges","description":"Table privileges by their SQL names.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","MAINTAIN"]}},"on":{"title":"Kind of object","description":"tables: tables, views and materialized views. Written with quotes, 'on': older YAML takes the bare word for true.","const":"tables"},"schema":{"title":"Schema","description":"Its name, or { param: … } where a request says it.","if":{"type":"string"},"then":{"$ref":"#/$defs/identifier"},"else":{"$ref":"#/$defs/fromParam"}},"names":{"title":"Objects","description":"Their names, or { param: … } where a request lists them.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"else":{"$ref":"#/$defs/fromParam"}}}}},"setRole":{"title":"Sessions start as","description":"The shared owner that sessions act as, so that what they create survives them and belongs to nobody in person.","$ref":"#/$defs/identifier"}}};
const schema24 = {"type":"object","required":["param"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]}}};
const pattern6 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.param === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "param"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "param")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.param !== undefined){
let data0 = data.param;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err2 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/param",schemaPath:"#/properties/param/type",keyword:"type",params:{type: "string"}};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = isEqual;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "roles") || (key0 === "privileges")) || (key0 === "setRole"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
if(data0.length > 10){
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.privileges !== undefined){
let data2 = data.privileges;
if(Array.isArray(data2)){
if(data2.length > 10){
const err6 = {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.privileges === undefined){
const err8 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/required",keyword:"required",params:{missingProperty: "privileges"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.on === undefined){
const err9 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.schema === undefined){
const err10 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.names === undefined){
const err11 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "privileges") || (key1 === "on")) || (key1 === "schema")) || (key1 === "names"))){
const err12 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.privileges !== undefined){
let data4 = data3.privileges;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/privileges/" + i2+"/privileges",schemaPath:"#/properties/privileges/items/properties/privileges/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/privileges/" + i2+"/privileges/" + i3,schemaPath:"#/properties/privileges/items/properties/privileges/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((data5 === "SELECT") || (data5 === "INSERT")) || (data5 === "UPDATE")) || (data5 === "DELETE")) || (data5 === "TRUNCATE")) || (data5 === "MAINTAIN"))){
const err15 = {instancePath:instancePath+"/privileges/" + i2+"/privileges/" + i3,schemaPath:"#/properties/privileges/items/properties/privileges/items/enum",keyword:"enum",params:{allowedValues: schema23.properties.privileges.items.properties.privileges.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
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
const err16 = {instancePath:instancePath+"/privileges/" + i2+"/privileges",schemaPath:"#/properties/privileges/items/properties/privileges/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err17 = {instancePath:instancePath+"/privileges/" + i2+"/privileges",schemaPath:"#/properties/privileges/items/properties/privileges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.on !== undefined){
if("tables" !== data3.on){
const err18 = {instancePath:instancePath+"/privileges/" + i2+"/on",schemaPath:"#/properties/privileges/items/properties/on/const",keyword:"const",params:{allowedValue: "tables"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.schema !== undefined){
let data7 = data3.schema;
const _errs16 = errors;
let valid10 = true;
const _errs17 = errors;
if(typeof data7 !== "string"){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
if(!(validate53(data7, {instancePath:instancePath+"/privileges/" + i2+"/schema",parentData:data3,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid10 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(!(validate66(data7, {instancePath:instancePath+"/privileges/" + i2+"/schema",parentData:data3,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid10 = _valid0;
ifClause0 = "else";
}
if(!valid10){
const err20 = {instancePath:instancePath+"/privileges/" + i2+"/schema",schemaPath:"#/properties/privileges/items/properties/schema/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.names !== undefined){
let data8 = data3.names;
const _errs22 = errors;
let valid11 = true;
const _errs23 = errors;
if(!(Array.isArray(data8))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
if(Array.isArray(data8)){
if(data8.length > 100){
const err22 = {instancePath:instancePath+"/privileges/" + i2+"/names",schemaPath:"#/properties/privileges/items/properties/names/then/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/privileges/" + i2+"/names",schemaPath:"#/properties/privileges/items/properties/names/then/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len3 = data8.length;
for(let i5=0; i5<len3; i5++){
if(!(validate53(data8[i5], {instancePath:instancePath+"/privileges/" + i2+"/names/" + i5,parentData:data8,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i6 = data8.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data8[i6], data8[j2])){
const err24 = {instancePath:instancePath+"/privileges/" + i2+"/names",schemaPath:"#/properties/privileges/items/properties/names/then/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/privileges/" + i2+"/names",schemaPath:"#/properties/privileges/items/properties/names/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid11 = _valid1;
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(!(validate66(data8, {instancePath:instancePath+"/privileges/" + i2+"/names",parentData:data3,parentDataProperty:"names",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid11 = _valid1;
ifClause1 = "else";
}
if(!valid11){
const err26 = {instancePath:instancePath+"/privileges/" + i2+"/names",schemaPath:"#/properties/privileges/items/properties/names/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
const err27 = {instancePath:instancePath+"/privileges/" + i2,schemaPath:"#/properties/privileges/items/type",keyword:"type",params:{type: "object"}};
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
const err28 = {instancePath:instancePath+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.setRole !== undefined){
if(!(validate53(data.setRole, {instancePath:instancePath+"/setRole",parentData:data,parentDataProperty:"setRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$","maxLength":200,"examples":["arn:aws:iam::111122223333:role/readonly"]};
const pattern7 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$"}};
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","required":["account","region","boundary","role","revokeRole"],"additionalProperties":false,"properties":{"partition":{"title":"Partition","description":"aws where it is not said.","type":"string","enum":["aws","aws-cn","aws-us-gov"]},"account":{"title":"Account","description":"The twelve digits of the account that the roles are made in.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"hub":{"title":"Hub account","description":"The account that GitHub signs in to, where that is another one: its roles of the same names take these.","type":"string","pattern":"^[0-9]{12}$","examples":["444455556666"]},"region":{"title":"Region","description":"Where STS is asked. IAM itself has none.","type":"string","pattern":"^[a-z]{2}(?:-[a-z]+)+-[0-9]$","maxLength":30,"examples":["eu-central-1"]},"boundary":{"title":"Permissions boundary","description":"The managed policy, by path and name, that bounds every role of the pipeline. The pipeline can make no role without it and cannot change it.","$ref":"#/$defs/awsName"},"role":{"title":"Pipeline's role","description":"By path and name. It may act under /elevations/ only.","$ref":"#/$defs/awsName"},"revokeRole":{"title":"Sweeper's role","description":"By path and name. Can end elevations, and do nothing else.","$ref":"#/$defs/awsName"}}};
const pattern8 = new RegExp("^[0-9]{12}$", "u");
const pattern10 = new RegExp("^[a-z]{2}(?:-[a-z]+)+-[0-9]$", "u");
const schema27 = {"type":"string","pattern":"^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$","maxLength":128,"examples":["elevate/elevate-pipeline"]};
const pattern11 = new RegExp("^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$"}};
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
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.region === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.boundary === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boundary"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.revokeRole === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revokeRole"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "partition") || (key0 === "account")) || (key0 === "hub")) || (key0 === "region")) || (key0 === "boundary")) || (key0 === "role")) || (key0 === "revokeRole"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.partition !== undefined){
let data0 = data.partition;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data0 === "aws") || (data0 === "aws-cn")) || (data0 === "aws-us-gov"))){
const err7 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/enum",keyword:"enum",params:{allowedValues: schema26.properties.partition.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err8 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.hub !== undefined){
let data2 = data.hub;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err10 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(func1(data3) > 30){
const err12 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern10.test(data3)){
const err13 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(?:-[a-z]+)+-[0-9]$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.boundary !== undefined){
if(!(validate75(data.boundary, {instancePath:instancePath+"/boundary",parentData:data,parentDataProperty:"boundary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate75(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.revokeRole !== undefined){
if(!(validate75(data.revokeRole, {instancePath:instancePath+"/revokeRole",parentData:data,parentDataProperty:"revokeRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","required":["statements"],"additionalProperties":false,"properties":{"statements":{"title":"Statements","description":"What is allowed until the end. The dates of the elevation are put on every one of them.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["actions","resources"],"additionalProperties":false,"properties":{"actions":{"title":"Actions","description":"One action each, by its whole name: what is given can be read here, and asked of AWS one by one.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$","maxLength":80,"examples":["s3:PutObject"]}},"resources":{"title":"Resources","description":"ARNs, or templates of them that a request's parameters go into.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsResource"},"else":{"$ref":"#/$defs/awsTemplate"}}},"conditions":{"title":"Conditions","description":"All must hold.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["test","key","values"],"additionalProperties":false,"properties":{"test":{"title":"Test","description":"Only those that fail where the key is not there. Dates are set by the elevation itself.","type":"string","enum":["StringEquals","ForAnyValue:StringEquals","StringLike","ArnLike","Bool","NumericEquals","NumericLessThanEquals","IpAddress"]},"key":{"title":"Key","description":"A condition key of AWS.","type":"string","pattern":"^[a-z0-9-]+:[A-Za-z0-9/_.-]+$","maxLength":120,"examples":["dynamodb:LeadingKeys"]},"values":{"title":"Values","description":"One of them must fit.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsText"},"else":{"$ref":"#/$defs/awsTemplate"}}}}}}}}}}};
const pattern12 = new RegExp("^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$", "u");
const pattern16 = new RegExp("^[a-z0-9-]+:[A-Za-z0-9/_.-]+$", "u");
const schema29 = {"type":"string","pattern":"^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$","maxLength":512,"examples":["arn:aws:s3:::acme-web/*"]};
const pattern13 = new RegExp("^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 512){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$"}};
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
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"A text in which {name} stands for a parameter of the shape. No wildcard right after one.","type":"string","pattern":"^[ !#%-\\[\\]-~]+$","maxLength":512,"examples":["arn:aws:s3:::acme-web/{prefix}/*"]},"with":{"title":"Parameters in it","description":"Each {name} of the template, with the type that its value must have.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["param","as"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["prefix"]},"as":{"title":"Type","description":"What its value must be. No type lets a wildcard, a variable or the next field of an ARN through.","type":"string","enum":["account","region","name","s3-bucket","s3-path"]}}}}}};
const pattern14 = new RegExp("^[ !#%-\\[\\]-~]+$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.with === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "template") || (key0 === "with"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.template !== undefined){
let data0 = data.template;
if(typeof data0 === "string"){
if(func1(data0) > 512){
const err3 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/pattern",keyword:"pattern",params:{pattern: "^[ !#%-\\[\\]-~]+$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.with !== undefined){
let data1 = data.with;
if(Array.isArray(data1)){
if(data1.length > 10){
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.param === undefined){
const err8 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/properties/with/items/required",keyword:"required",params:{missingProperty: "param"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.as === undefined){
const err9 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/properties/with/items/required",keyword:"required",params:{missingProperty: "as"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "param") || (key1 === "as"))){
const err10 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/properties/with/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.param !== undefined){
let data3 = data2.param;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err11 = {instancePath:instancePath+"/with/" + i0+"/param",schemaPath:"#/properties/with/items/properties/param/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(data3)){
const err12 = {instancePath:instancePath+"/with/" + i0+"/param",schemaPath:"#/properties/with/items/properties/param/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/with/" + i0+"/param",schemaPath:"#/properties/with/items/properties/param/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.as !== undefined){
let data4 = data2.as;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/with/" + i0+"/as",schemaPath:"#/properties/with/items/properties/as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data4 === "account") || (data4 === "region")) || (data4 === "name")) || (data4 === "s3-bucket")) || (data4 === "s3-path"))){
const err15 = {instancePath:instancePath+"/with/" + i0+"/as",schemaPath:"#/properties/with/items/properties/as/enum",keyword:"enum",params:{allowedValues: schema30.properties.with.items.properties.as.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/with/" + i0,schemaPath:"#/properties/with/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^[ !#%-\\[\\]-z|~]+$","maxLength":300,"examples":["acme-tfstate/web"]};
const pattern17 = new RegExp("^[ !#%-\\[\\]-z|~]+$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern17.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[ !#%-\\[\\]-z|~]+$"}};
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
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "statements")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.statements !== undefined){
let data0 = data.statements;
if(Array.isArray(data0)){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.actions === undefined){
const err4 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.resources === undefined){
const err5 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/required",keyword:"required",params:{missingProperty: "resources"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "actions") || (key1 === "resources")) || (key1 === "conditions"))){
const err6 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.actions !== undefined){
let data2 = data1.actions;
if(Array.isArray(data2)){
if(data2.length > 50){
const err7 = {instancePath:instancePath+"/statements/" + i0+"/actions",schemaPath:"#/properties/statements/items/properties/actions/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/statements/" + i0+"/actions",schemaPath:"#/properties/statements/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 80){
const err9 = {instancePath:instancePath+"/statements/" + i0+"/actions/" + i1,schemaPath:"#/properties/statements/items/properties/actions/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern12.test(data3)){
const err10 = {instancePath:instancePath+"/statements/" + i0+"/actions/" + i1,schemaPath:"#/properties/statements/items/properties/actions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/statements/" + i0+"/actions/" + i1,schemaPath:"#/properties/statements/items/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
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
const err12 = {instancePath:instancePath+"/statements/" + i0+"/actions",schemaPath:"#/properties/statements/items/properties/actions/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err13 = {instancePath:instancePath+"/statements/" + i0+"/actions",schemaPath:"#/properties/statements/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.resources !== undefined){
let data4 = data1.resources;
if(Array.isArray(data4)){
if(data4.length > 20){
const err14 = {instancePath:instancePath+"/statements/" + i0+"/resources",schemaPath:"#/properties/statements/items/properties/resources/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/statements/" + i0+"/resources",schemaPath:"#/properties/statements/items/properties/resources/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
const _errs14 = errors;
let valid9 = true;
const _errs15 = errors;
if(typeof data5 !== "string"){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
if(!(validate81(data5, {instancePath:instancePath+"/statements/" + i0+"/resources/" + i3,parentData:data4,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid9 = _valid0;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(!(validate83(data5, {instancePath:instancePath+"/statements/" + i0+"/resources/" + i3,parentData:data4,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid9 = _valid0;
ifClause0 = "else";
}
if(!valid9){
const err17 = {instancePath:instancePath+"/statements/" + i0+"/resources/" + i3,schemaPath:"#/properties/statements/items/properties/resources/items/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/statements/" + i0+"/resources",schemaPath:"#/properties/statements/items/properties/resources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.conditions !== undefined){
let data6 = data1.conditions;
if(Array.isArray(data6)){
if(data6.length > 10){
const err19 = {instancePath:instancePath+"/statements/" + i0+"/conditions",schemaPath:"#/properties/statements/items/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/statements/" + i0+"/conditions",schemaPath:"#/properties/statements/items/properties/conditions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len3 = data6.length;
for(let i4=0; i4<len3; i4++){
let data7 = data6[i4];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.test === undefined){
const err21 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4,schemaPath:"#/properties/statements/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "test"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.key === undefined){
const err22 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4,schemaPath:"#/properties/statements/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.values === undefined){
const err23 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4,schemaPath:"#/properties/statements/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "test") || (key2 === "key")) || (key2 === "values"))){
const err24 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4,schemaPath:"#/properties/statements/items/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.test !== undefined){
let data8 = data7.test;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/test",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/test/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((((((data8 === "StringEquals") || (data8 === "ForAnyValue:StringEquals")) || (data8 === "StringLike")) || (data8 === "ArnLike")) || (data8 === "Bool")) || (data8 === "NumericEquals")) || (data8 === "NumericLessThanEquals")) || (data8 === "IpAddress"))){
const err26 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/test",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/test/enum",keyword:"enum",params:{allowedValues: schema28.properties.statements.items.properties.conditions.items.properties.test.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.key !== undefined){
let data9 = data7.key;
if(typeof data9 === "string"){
if(func1(data9) > 120){
const err27 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/key",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern16.test(data9)){
const err28 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/key",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+:[A-Za-z0-9/_.-]+$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/key",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.values !== undefined){
let data10 = data7.values;
if(Array.isArray(data10)){
if(data10.length > 20){
const err30 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.length < 1){
const err31 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len4 = data10.length;
for(let i5=0; i5<len4; i5++){
let data11 = data10[i5];
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(typeof data11 !== "string"){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
if(!(validate85(data11, {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid1 = _errs34 === errors;
valid15 = _valid1;
ifClause1 = "then";
}
else {
const _errs35 = errors;
if(!(validate83(data11, {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
valid15 = _valid1;
ifClause1 = "else";
}
if(!valid15){
const err33 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values/" + i5,schemaPath:"#/properties/statements/items/properties/conditions/items/properties/values/items/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4+"/values",schemaPath:"#/properties/statements/items/properties/conditions/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/statements/" + i0+"/conditions/" + i4,schemaPath:"#/properties/statements/items/properties/conditions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/statements/" + i0+"/conditions",schemaPath:"#/properties/statements/items/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/statements/" + i0,schemaPath:"#/properties/statements/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err38 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","pattern":"^[a-z0-9][a-z0-9_-]*$","maxLength":60,"examples":["elevations"]};
const pattern18 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern18.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"}};
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
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","required":["address","mount","login"],"additionalProperties":false,"properties":{"address":{"title":"Address","description":"Scheme, name and port, without a path: https://vault.example.com:8200. Plain http is for a server on the same machine.","type":"string","pattern":"^https?://[A-Za-z0-9.\\[\\]:-]+$","maxLength":253,"examples":["https://vault.example.com:8200"]},"namespace":{"title":"Namespace","description":"Where Vault has namespaces: the one that mount and login are in.","type":"string","pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$","maxLength":120,"examples":["admin/production"]},"mount":{"title":"Mount of the claims","description":"The KV mount, version 2, where each token waits for its subject. The token role has the same name: by the two, what this pipeline made is known.","$ref":"#/$defs/vaultName"},"audit":{"title":"Audit device","description":"The one whose hash of a token's accessor goes into the ledger, so that Vault's log can be searched by it. Left out: no hash is kept.","$ref":"#/$defs/vaultName"},"longest":{"title":"Longest life of a token","description":"LONGEST of setup/vault/apply.sh: more than this the token role must not give. Left out: 4h, as there.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["4h"]},"login":{"title":"Login","description":"How pipeline, sweeper and workloads sign in: the JWT method, with the token of the job that runs.","type":"object","required":["mount","audience","role","revokeRole"],"additionalProperties":false,"properties":{"mount":{"title":"Mount of the JWT method","description":"auth/<mount>, without auth/ in front.","$ref":"#/$defs/vaultName"},"audience":{"title":"Audience","description":"What the JWT says whom it is for; the JWT roles are bound to it.","type":"string","pattern":"^[A-Za-z0-9:/._-]+$","maxLength":200,"examples":["https://vault.example.com"]},"role":{"title":"Pipeline's role","description":"May make tokens of the shapes' policies, wrapped, and end them. Nothing else.","$ref":"#/$defs/vaultName"},"revokeRole":{"title":"Sweeper's role","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/vaultName"},"workloadRole":{"title":"Workloads' roles","description":"What their names begin with: a job claims with this, a dot and its name; for its run alone, with .run behind that (setup/vault/workload.sh).","$ref":"#/$defs/vaultName"},"jwtFrom":{"title":"Where the JWT is","description":"On a runner that is not GitHub's, which hands it out itself: the variable that says which file holds it.","$ref":"#/$defs/secretFrom"}}}}};
const pattern19 = new RegExp("^https?://[A-Za-z0-9.\\[\\]:-]+$", "u");
const pattern20 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$", "u");
const pattern21 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");
const pattern22 = new RegExp("^[A-Za-z0-9:/._-]+$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.login === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "address") || (key0 === "namespace")) || (key0 === "mount")) || (key0 === "audit")) || (key0 === "longest")) || (key0 === "login"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(func1(data0) > 253){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 253}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern19.test(data0)){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.\\[\\]:-]+$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err7 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern20.test(data1)){
const err8 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mount !== undefined){
if(!(validate89(data.mount, {instancePath:instancePath+"/mount",parentData:data,parentDataProperty:"mount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.audit !== undefined){
if(!(validate89(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.longest !== undefined){
let data4 = data.longest;
if(typeof data4 === "string"){
if(!pattern21.test(data4)){
const err10 = {instancePath:instancePath+"/longest",schemaPath:"#/properties/longest/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/longest",schemaPath:"#/properties/longest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.login !== undefined){
let data5 = data.login;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.mount === undefined){
const err12 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/required",keyword:"required",params:{missingProperty: "mount"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.audience === undefined){
const err13 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/required",keyword:"required",params:{missingProperty: "audience"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.role === undefined){
const err14 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.revokeRole === undefined){
const err15 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/required",keyword:"required",params:{missingProperty: "revokeRole"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "mount") || (key1 === "audience")) || (key1 === "role")) || (key1 === "revokeRole")) || (key1 === "workloadRole")) || (key1 === "jwtFrom"))){
const err16 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.mount !== undefined){
if(!(validate89(data5.mount, {instancePath:instancePath+"/login/mount",parentData:data5,parentDataProperty:"mount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data5.audience !== undefined){
let data7 = data5.audience;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err17 = {instancePath:instancePath+"/login/audience",schemaPath:"#/properties/login/properties/audience/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern22.test(data7)){
const err18 = {instancePath:instancePath+"/login/audience",schemaPath:"#/properties/login/properties/audience/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9:/._-]+$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/login/audience",schemaPath:"#/properties/login/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.role !== undefined){
if(!(validate89(data5.role, {instancePath:instancePath+"/login/role",parentData:data5,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data5.revokeRole !== undefined){
if(!(validate89(data5.revokeRole, {instancePath:instancePath+"/login/revokeRole",parentData:data5,parentDataProperty:"revokeRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data5.workloadRole !== undefined){
if(!(validate89(data5.workloadRole, {instancePath:instancePath+"/login/workloadRole",parentData:data5,parentDataProperty:"workloadRole",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data5.jwtFrom !== undefined){
if(!(validate59(data5.jwtFrom, {instancePath:instancePath+"/login/jwtFrom",parentData:data5,parentDataProperty:"jwtFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","required":["paths"],"additionalProperties":false,"properties":{"paths":{"title":"Paths","description":"What the token opens. With parameters, Vault has one static policy for each combination of their values.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["path","capabilities"],"additionalProperties":false,"properties":{"path":{"title":"Path","description":"As Vault's policies write it (KV version 2: mount/data/…), or a template that a request's parameters go into, each within one segment.","if":{"type":"string"},"then":{"$ref":"#/$defs/vaultPath"},"else":{"$ref":"#/$defs/vaultTemplate"}},"capabilities":{"title":"Capabilities","description":"What may be done there. sudo is not to be had.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","enum":["create","read","update","patch","delete","list"]}},"outlives":{"title":"How long it outlives the token","description":"For what is handed out and not leased, such as certificates or sessions of a cloud: the longest that it lives on by itself. It counts towards the effective end.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]}}}},"cidrs":{"title":"Networks","description":"Where the token works from; elsewhere it is refused. Left out: from everywhere.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f.:]+/[0-9]{1,3}$","maxLength":50,"examples":["10.20.0.0/16"]}}}};
const schema35 = {"type":"string","pattern":"^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$","maxLength":300,"examples":["feature/data/flags/checkout"]};
const pattern23 = new RegExp("^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern23.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.@:=~-][A-Za-z0-9_.@:=~/{}+*-]*$"}};
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
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"{flag} stands for the parameter flag.","$ref":"#/$defs/vaultPath"},"with":{"title":"Parameters","description":"Each placeholder of the template, once.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"#/$defs/fromParam"}}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.with === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "template") || (key0 === "with"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.template !== undefined){
if(!(validate101(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.with !== undefined){
let data1 = data.with;
if(Array.isArray(data1)){
if(data1.length > 5){
const err3 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data1[i0], {instancePath:instancePath+"/with/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern25 = new RegExp("^[0-9a-f.:]+/[0-9]{1,3}$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "paths") || (key0 === "cidrs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
if(Array.isArray(data0)){
if(data0.length > 20){
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.capabilities === undefined){
const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "path") || (key1 === "capabilities")) || (key1 === "outlives"))){
const err6 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
if(!(validate101(data2, {instancePath:instancePath+"/paths/" + i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(!(validate103(data2, {instancePath:instancePath+"/paths/" + i0+"/path",parentData:data1,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err8 = {instancePath:instancePath+"/paths/" + i0+"/path",schemaPath:"#/properties/paths/items/properties/path/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.capabilities !== undefined){
let data3 = data1.capabilities;
if(Array.isArray(data3)){
if(data3.length > 6){
const err9 = {instancePath:instancePath+"/paths/" + i0+"/capabilities",schemaPath:"#/properties/paths/items/properties/capabilities/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/paths/" + i0+"/capabilities",schemaPath:"#/properties/paths/items/properties/capabilities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/paths/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/paths/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((data4 === "create") || (data4 === "read")) || (data4 === "update")) || (data4 === "patch")) || (data4 === "delete")) || (data4 === "list"))){
const err12 = {instancePath:instancePath+"/paths/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/paths/items/properties/capabilities/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.paths.items.properties.capabilities.items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
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
const err13 = {instancePath:instancePath+"/paths/" + i0+"/capabilities",schemaPath:"#/properties/paths/items/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err14 = {instancePath:instancePath+"/paths/" + i0+"/capabilities",schemaPath:"#/properties/paths/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.outlives !== undefined){
let data5 = data1.outlives;
if(typeof data5 === "string"){
if(!pattern21.test(data5)){
const err15 = {instancePath:instancePath+"/paths/" + i0+"/outlives",schemaPath:"#/properties/paths/items/properties/outlives/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/paths/" + i0+"/outlives",schemaPath:"#/properties/paths/items/properties/outlives/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cidrs !== undefined){
let data6 = data.cidrs;
if(Array.isArray(data6)){
if(data6.length > 10){
const err19 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data6.length;
for(let i3=0; i3<len2; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func1(data7) > 50){
const err21 = {instancePath:instancePath+"/cidrs/" + i3,schemaPath:"#/properties/cidrs/items/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern25.test(data7)){
const err22 = {instancePath:instancePath+"/cidrs/" + i3,schemaPath:"#/properties/cidrs/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/cidrs/" + i3,schemaPath:"#/properties/cidrs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
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
const err24 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err25 = {instancePath:instancePath+"/cidrs",schemaPath:"#/properties/cidrs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"string","minLength":3,"maxLength":160};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 160){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 3){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3}};
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
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]};
const pattern26 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern26.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}};
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
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","required":["title","tier","ttlMax","params","gives"],"additionalProperties":false,"properties":{"title":{"title":"What it allows","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"tier":{"title":"Tier","description":"By the worst that can be done with it, not by what it is meant for.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"ttlMax":{"title":"Longest ttl","description":"At most the tier's, such as 30m.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"params":{"title":"Parameters","description":"What a request fills in. All of them are required; {} where there are none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]},"additionalProperties":{"$ref":"#/$defs/param"}},"gives":{"title":"What it gives","description":"In the words of the kind of target.","type":"object","minProperties":1}}};
const schema40 = {"type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"string, integer, boolean, or array of strings.","type":"string","enum":["string","integer","boolean","array"]},"description":{"title":"What to fill in","description":"One line, with an example where it helps.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"if":{"properties":{"type":{"const":"string"}},"required":["type"]},"then":{"$ref":"#/$defs/stringParam"}},{"if":{"properties":{"type":{"const":"integer"}},"required":["type"]},"then":{"$ref":"#/$defs/integerParam"}},{"if":{"properties":{"type":{"const":"boolean"}},"required":["type"]},"then":{"$ref":"#/$defs/booleanParam"}},{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"$ref":"#/$defs/arrayParam"}}]};
const schema41 = {"type":"object","if":{"properties":{"enum":true},"required":["enum"]},"then":{"additionalProperties":false,"properties":{"type":true,"description":true,"enum":{"title":"Allowed values","description":"The closed list; the safest kind of parameter.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"else":{"required":["pattern","maxLength"],"additionalProperties":false,"properties":{"type":true,"description":true,"pattern":{"title":"Pattern","description":"A regular expression for the whole value, without ^ and $.","type":"string","minLength":1,"maxLength":200},"maxLength":{"title":"Longest value","description":"In characters.","type":"integer","minimum":1,"maximum":1000}}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enum === undefined) && (missing0 = "enum")){
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
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "description")) || (key0 === "enum"))){
const err2 = {instancePath,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enum !== undefined){
let data0 = data.enum;
if(Array.isArray(data0)){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/enum",schemaPath:"#/then/properties/enum/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/then/properties/enum/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/then/properties/enum/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
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
const err8 = {instancePath:instancePath+"/enum",schemaPath:"#/then/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
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
if(data.pattern === undefined){
const err10 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.maxLength === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "maxLength"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "description")) || (key1 === "pattern")) || (key1 === "maxLength"))){
const err12 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err13 = {instancePath:instancePath+"/pattern",schemaPath:"#/else/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data2) < 1){
const err14 = {instancePath:instancePath+"/pattern",schemaPath:"#/else/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/pattern",schemaPath:"#/else/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.maxLength !== undefined){
let data3 = data.maxLength;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/maxLength",schemaPath:"#/else/properties/maxLength/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/maxLength",schemaPath:"#/else/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/maxLength",schemaPath:"#/else/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err19 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate116.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema42 = {"type":"object","required":["minimum","maximum"],"additionalProperties":false,"properties":{"type":true,"description":true,"minimum":{"title":"Smallest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"maximum":{"title":"Largest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minimum === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimum"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.maximum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximum"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "description")) || (key0 === "minimum")) || (key0 === "maximum"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.minimum !== undefined){
let data0 = data.minimum;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < -9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.maximum !== undefined){
let data1 = data.maximum;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < -9007199254740991 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"properties":{"type":true,"description":true}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["items","minItems","maxItems"],"additionalProperties":false,"properties":{"type":true,"description":true,"items":{"title":"Each entry","description":"A string, by a closed list or by a pattern.","type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"Always string.","const":"string"},"description":{"title":"What to fill in","description":"One line about one entry.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"$ref":"#/$defs/stringParam"}]},"minItems":{"title":"Fewest entries","description":"At least one, so that an empty list cannot mean all.","type":"integer","minimum":1,"maximum":100},"maxItems":{"title":"Most entries","description":"Included.","type":"integer","minimum":1,"maximum":100}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.minItems === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minItems"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.maxItems === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxItems"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "description")) || (key0 === "items")) || (key0 === "minItems")) || (key0 === "maxItems"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(!(validate116(data0, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
else {
var props0 = validate116.evaluated.props;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.description === undefined){
const err5 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.description = true;
}
if(data0.type !== undefined){
if("string" !== data0.type){
const err6 = {instancePath:instancePath+"/items/type",schemaPath:"#/properties/items/properties/type/const",keyword:"const",params:{allowedValue: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.description !== undefined){
let data2 = data0.description;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err7 = {instancePath:instancePath+"/items/description",schemaPath:"#/properties/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data2) < 3){
const err8 = {instancePath:instancePath+"/items/description",schemaPath:"#/properties/items/properties/description/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/items/description",schemaPath:"#/properties/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.minItems !== undefined){
let data3 = data.minItems;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.maxItems !== undefined){
let data4 = data.maxItems;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
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
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
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
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
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
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.description === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.description = true;
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data4 === "string") || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "array"))){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data5) < 3){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate115.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ttlMax === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ttlMax"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gives === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gives"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "tier")) || (key0 === "ttlMax")) || (key0 === "params")) || (key0 === "gives"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate108(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "cosmetic") || (data1 === "reversible-write")) || (data1 === "semi-destructive")) || (data1 === "destructive"))){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema39.properties.tier.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ttlMax !== undefined){
let data2 = data.ttlMax;
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
const err8 = {instancePath:instancePath+"/ttlMax",schemaPath:"#/properties/ttlMax/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ttlMax",schemaPath:"#/properties/ttlMax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 20){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(func1(key1) > 40){
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern6.test(key1)){
const err12 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
const err14 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data3){
if(!(validate115(data3[key2], {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.gives !== undefined){
let data5 = data.gives;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/gives",schemaPath:"#/properties/gives/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/gives",schemaPath:"#/properties/gives/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/rule"}};
const schema46 = {"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest.","type":"boolean"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 10){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data1[i0], {instancePath:instancePath+"/from/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.signed !== undefined){
if(typeof data.signed !== "boolean"){
const err10 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func23 = Object.prototype.hasOwnProperty;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate53(data.defaultIdentity, {instancePath:instancePath+"/defaultIdentity",parentData:data,parentDataProperty:"defaultIdentity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.connection !== undefined){
if(!(validate55(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.shapes !== undefined){
let data3 = data.shapes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.gives !== undefined){
if(!(validate63(data4.gives, {instancePath:instancePath+"/shapes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/gives",parentData:data4,parentDataProperty:"gives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/shapes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/shapes/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
else {
const err3 = {instancePath:instancePath+"/shapes",schemaPath:"#/allOf/0/then/properties/shapes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
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
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.target === undefined) && (missing1 = "target")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.target !== undefined){
if("aws-iam" !== data.target){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(!(validate72(data.defaultIdentity, {instancePath:instancePath+"/defaultIdentity",parentData:data,parentDataProperty:"defaultIdentity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.connection !== undefined){
if(!(validate74(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.shapes !== undefined){
let data9 = data.shapes;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.gives !== undefined){
if(!(validate80(data10.gives, {instancePath:instancePath+"/shapes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/gives",parentData:data10,parentDataProperty:"gives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/shapes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/1/then/properties/shapes/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
else {
const err8 = {instancePath:instancePath+"/shapes",schemaPath:"#/allOf/1/then/properties/shapes/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs28 = errors;
let valid11 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.target === undefined) && (missing2 = "target")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.target !== undefined){
if("vault" !== data.target){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(!(validate89(data.defaultIdentity, {instancePath:instancePath+"/defaultIdentity",parentData:data,parentDataProperty:"defaultIdentity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.connection !== undefined){
if(!(validate91(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.shapes !== undefined){
let data15 = data.shapes;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.gives !== undefined){
if(!(validate100(data16.gives, {instancePath:instancePath+"/shapes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/gives",parentData:data16,parentDataProperty:"gives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/shapes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/2/then/properties/shapes/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/shapes",schemaPath:"#/allOf/2/then/properties/shapes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
const err14 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.system === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.title === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.target === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.owners === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.defaultIdentity === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaultIdentity"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.connection === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connection"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.shapes === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shapes"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data){
if(!(func23.call(schema19.properties, key3))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("elevation/v1" !== data.apiVersion){
const err24 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "elevation/v1"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(func1(data19) > 31){
const err25 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/maxLength",keyword:"maxLength",params:{limit: 31}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern26.test(data19)){
const err26 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate108(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data21 = data.target;
if(typeof data21 !== "string"){
const err28 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data21 === "postgres") || (data21 === "aws-iam")) || (data21 === "vault"))){
const err29 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues: schema19.properties.target.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.owners !== undefined){
let data22 = data.owners;
if(Array.isArray(data22)){
if(data22.length > 10){
const err30 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data22.length < 1){
const err31 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data22[i0], {instancePath:instancePath+"/owners/" + i0,parentData:data22,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
let i1 = data22.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data22[i1], data22[j0])){
const err32 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.defaultIdentity !== undefined){
let data24 = data.defaultIdentity;
if(typeof data24 === "string"){
if(func1(data24) > 200){
const err34 = {instancePath:instancePath+"/defaultIdentity",schemaPath:"#/properties/defaultIdentity/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func1(data24) < 1){
const err35 = {instancePath:instancePath+"/defaultIdentity",schemaPath:"#/properties/defaultIdentity/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/defaultIdentity",schemaPath:"#/properties/defaultIdentity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.connection !== undefined){
let data25 = data.connection;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err37 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.shapes !== undefined){
let data26 = data.shapes;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length > 100){
const err38 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/maxProperties",keyword:"maxProperties",params:{limit: 100}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Object.keys(data26).length < 1){
const err39 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data26){
const _errs56 = errors;
if(!(validate110(key4, {instancePath:instancePath+"/shapes",parentData:data26,parentDataProperty:"shapes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid20 = _errs56 === errors;
if(!valid20){
const err40 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key5 in data26){
if(!(validate113(data26[key5], {instancePath:instancePath+"/shapes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.approvals !== undefined){
let data28 = data.approvals;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err42 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key6 in data28){
if(!((((key6 === "cosmetic") || (key6 === "reversible-write")) || (key6 === "semi-destructive")) || (key6 === "destructive"))){
const err43 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data28.cosmetic !== undefined){
if(!(validate127(data28.cosmetic, {instancePath:instancePath+"/approvals/cosmetic",parentData:data28,parentDataProperty:"cosmetic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data28["reversible-write"] !== undefined){
if(!(validate127(data28["reversible-write"], {instancePath:instancePath+"/approvals/reversible-write",parentData:data28,parentDataProperty:"reversible-write",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data28["semi-destructive"] !== undefined){
if(!(validate127(data28["semi-destructive"], {instancePath:instancePath+"/approvals/semi-destructive",parentData:data28,parentDataProperty:"semi-destructive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data28.destructive !== undefined){
if(!(validate127(data28.destructive, {instancePath:instancePath+"/approvals/destructive",parentData:data28,parentDataProperty:"destructive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","system","title","target","owners","defaultIdentity","connection","shapes","approvals"],"#/properties/approvals":["cosmetic","reversible-write","semi-destructive","destructive"],"#/allOf/0/if":["target"],"#/allOf/0/then":["defaultIdentity","connection","shapes"],"#/allOf/0/then/properties/shapes/additionalProperties":["gives"],"#/allOf/1/if":["target"],"#/allOf/1/then":["defaultIdentity","connection","shapes"],"#/allOf/1/then/properties/shapes/additionalProperties":["gives"],"#/allOf/2/if":["target"],"#/allOf/2/then":["defaultIdentity","connection","shapes"],"#/allOf/2/then/properties/shapes/additionalProperties":["gives"],"#/$defs/rule":["count","from","signed"],"#/$defs/shape":["title","tier","ttlMax","params","gives"],"#/$defs/param":["type","description"],"#/$defs/param/allOf/0/if":["type"],"#/$defs/param/allOf/1/if":["type"],"#/$defs/param/allOf/2/if":["type"],"#/$defs/param/allOf/3/if":["type"],"#/$defs/stringParam/if":["enum"],"#/$defs/stringParam/then":["type","description","enum"],"#/$defs/stringParam/else":["type","description","pattern","maxLength"],"#/$defs/integerParam":["type","description","minimum","maximum"],"#/$defs/booleanParam":["type","description"],"#/$defs/arrayParam":["type","description","items","minItems","maxItems"],"#/$defs/arrayParam/properties/items":["type","description"],"#/$defs/postgresConnection":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"#/$defs/secretFrom":["env"],"#/$defs/postgresGives":["roles","privileges","setRole"],"#/$defs/postgresGives/properties/privileges/items":["privileges","on","schema","names"],"#/$defs/fromParam":["param"],"#/$defs/awsConnection":["partition","account","hub","region","boundary","role","revokeRole"],"#/$defs/awsGives":["statements"],"#/$defs/awsGives/properties/statements/items":["actions","resources","conditions"],"#/$defs/awsGives/properties/statements/items/properties/conditions/items":["test","key","values"],"#/$defs/awsTemplate":["template","with"],"#/$defs/awsTemplate/properties/with/items":["param","as"],"#/$defs/vaultConnection":["address","namespace","mount","audit","longest","login"],"#/$defs/vaultConnection/properties/login":["mount","audience","role","revokeRole","workloadRole","jwtFrom"],"#/$defs/vaultGives":["paths","cidrs"],"#/$defs/vaultGives/properties/paths/items":["path","capabilities","outlives"],"#/$defs/vaultTemplate":["template","with"]};
export const examples = {"#/properties/system":"orders-db","#/$defs/name":"orders-db","#/$defs/identifier":"orders_owner","#/$defs/shape/properties/ttlMax":"45m","#/$defs/shape/properties/params/propertyNames":"tables","#/$defs/postgresConnection/properties/host":"orders-db.example.com","#/$defs/secretFrom/properties/env":"ORDERS_DB_PASSWORD","#/$defs/fromParam/properties/param":"tables","#/$defs/awsArn":"arn:aws:iam::111122223333:role/readonly","#/$defs/awsName":"elevate/elevate-pipeline","#/$defs/awsConnection/properties/account":"111122223333","#/$defs/awsConnection/properties/hub":"444455556666","#/$defs/awsConnection/properties/region":"eu-central-1","#/$defs/awsGives/properties/statements/items/properties/actions/items":"s3:PutObject","#/$defs/awsGives/properties/statements/items/properties/conditions/items/properties/key":"dynamodb:LeadingKeys","#/$defs/awsResource":"arn:aws:s3:::acme-web/*","#/$defs/awsText":"acme-tfstate/web","#/$defs/awsTemplate/properties/template":"arn:aws:s3:::acme-web/{prefix}/*","#/$defs/awsTemplate/properties/with/items/properties/param":"prefix","#/$defs/vaultName":"elevations","#/$defs/vaultConnection/properties/address":"https://vault.example.com:8200","#/$defs/vaultConnection/properties/namespace":"admin/production","#/$defs/vaultConnection/properties/longest":"4h","#/$defs/vaultConnection/properties/login/properties/audience":"https://vault.example.com","#/$defs/vaultPath":"feature/data/flags/checkout","#/$defs/vaultGives/properties/paths/items/properties/outlives":"45m","#/$defs/vaultGives/properties/cidrs/items":"10.20.0.0/16"};
