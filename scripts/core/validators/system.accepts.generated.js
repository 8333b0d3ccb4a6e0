// Made from schemas/system.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:system","title":"System","description":"policy/systems/<system>.yaml: one protected system, how it is reached, who owns it, and the catalogue of what may be asked for.","type":"object","required":["apiVersion","system","title","target","owners","defaultIdentity","connection","shapes"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"system":{"title":"Name","description":"The same as the file's name.","type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["orders-db"],"maxLength":31},"title":{"title":"What it is","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"target":{"title":"Kind of target","description":"Which adapter gives the access.","type":"string","enum":["postgres","aws-iam"]},"owners":{"title":"Owners","description":"Groups or humans of people.yaml. Approval rules mean them by system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"defaultIdentity":{"title":"Default identity","description":"What everybody has without asking. It must be read-only; \"elevate baseline\" looks whether it is.","type":"string","minLength":1,"maxLength":200},"connection":{"title":"Connection","description":"How the pipeline reaches the system. It names secrets and never holds one.","type":"object"},"shapes":{"title":"Shapes","description":"The catalogue: every kind of access that may be asked for. What is not here takes a policy change.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/shape"}},"approvals":{"title":"Approval rules of this system","description":"Asked for on top of the tier's own rules, so they can only tighten.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"cosmetic":{"title":"cosmetic","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"reversible-write":{"title":"reversible-write","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"semi-destructive":{"title":"semi-destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"destructive":{"title":"destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"}}}},"allOf":[{"if":{"properties":{"target":{"const":"postgres"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/identifier"},"connection":{"$ref":"#/$defs/postgresConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/postgresGives"}}}}}}},{"if":{"properties":{"target":{"const":"aws-iam"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/awsArn"},"connection":{"$ref":"#/$defs/awsConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/awsGives"}}}}}}}],"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"title":{"type":"string","minLength":3,"maxLength":160},"identifier":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"rules":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/rule"}},"rule":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest.","type":"boolean"}}},"shape":{"type":"object","required":["title","tier","ttlMax","params","gives"],"additionalProperties":false,"properties":{"title":{"title":"What it allows","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"tier":{"title":"Tier","description":"By the worst that can be done with it, not by what it is meant for.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"ttlMax":{"title":"Longest ttl","description":"At most the tier's, such as 30m.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"params":{"title":"Parameters","description":"What a request fills in. All of them are required; {} where there are none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]},"additionalProperties":{"$ref":"#/$defs/param"}},"gives":{"title":"What it gives","description":"In the words of the kind of target.","type":"object","minProperties":1}}},"param":{"type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"string, integer, boolean, or array of strings.","type":"string","enum":["string","integer","boolean","array"]},"description":{"title":"What to fill in","description":"One line, with an example where it helps.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"if":{"properties":{"type":{"const":"string"}},"required":["type"]},"then":{"$ref":"#/$defs/stringParam"}},{"if":{"properties":{"type":{"const":"integer"}},"required":["type"]},"then":{"$ref":"#/$defs/integerParam"}},{"if":{"properties":{"type":{"const":"boolean"}},"required":["type"]},"then":{"$ref":"#/$defs/booleanParam"}},{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"$ref":"#/$defs/arrayParam"}}]},"stringParam":{"type":"object","if":{"properties":{"enum":true},"required":["enum"]},"then":{"additionalProperties":false,"properties":{"type":true,"description":true,"enum":{"title":"Allowed values","description":"The closed list; the safest kind of parameter.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"else":{"required":["pattern","maxLength"],"additionalProperties":false,"properties":{"type":true,"description":true,"pattern":{"title":"Pattern","description":"A regular expression for the whole value, without ^ and $.","type":"string","minLength":1,"maxLength":200},"maxLength":{"title":"Longest value","description":"In characters.","type":"integer","minimum":1,"maximum":1000}}}},"integerParam":{"type":"object","required":["minimum","maximum"],"additionalProperties":false,"properties":{"type":true,"description":true,"minimum":{"title":"Smallest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"maximum":{"title":"Largest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}},"booleanParam":{"type":"object","additionalProperties":false,"properties":{"type":true,"description":true}},"arrayParam":{"type":"object","required":["items","minItems","maxItems"],"additionalProperties":false,"properties":{"type":true,"description":true,"items":{"title":"Each entry","description":"A string, by a closed list or by a pattern.","type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"Always string.","const":"string"},"description":{"title":"What to fill in","description":"One line about one entry.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"$ref":"#/$defs/stringParam"}]},"minItems":{"title":"Fewest entries","description":"At least one, so that an empty list cannot mean all.","type":"integer","minimum":1,"maximum":100},"maxItems":{"title":"Most entries","description":"Included.","type":"integer","minimum":1,"maximum":100}}},"postgresConnection":{"type":"object","required":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"additionalProperties":false,"properties":{"host":{"title":"Host","description":"Name or address of the server.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.:-]*$","maxLength":253,"examples":["orders-db.example.com"]},"port":{"title":"Port","description":"5432 by default in PostgreSQL; always written here.","type":"integer","minimum":1,"maximum":65535},"database":{"title":"Database","description":"The one database that this system is.","$ref":"#/$defs/identifier"},"tls":{"title":"TLS","description":"verify-full: encrypted, and the server's name and certificate are checked. off is for a server on this machine.","type":"string","enum":["off","require","verify-full"]},"login":{"title":"Pipeline's login","description":"CREATEROLE, no superuser, with the admin option on the shapes' roles and nothing else.","$ref":"#/$defs/identifier"},"revokeLogin":{"title":"Sweeper's login","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/identifier"},"passwordFrom":{"title":"Where login's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"},"revokePasswordFrom":{"title":"Where revokeLogin's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"}}},"secretFrom":{"type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the secret while the pipeline runs.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}},"postgresGives":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"roles":{"title":"Member of","description":"NOLOGIN roles that hold the shape's rights. An operator made them and gave the pipeline the admin option on each.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"privileges":{"title":"Direct privileges","description":"Granted to the temporary login itself, where a parameter names the objects. Bounded by the WITH GRANT OPTION that an operator gave the pipeline.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["privileges","on","schema","names"],"additionalProperties":false,"properties":{"privileges":{"title":"Privileges","description":"Table privileges by their SQL names.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","MAINTAIN"]}},"on":{"title":"Kind of object","description":"tables: tables, views and materialized views. Written with quotes, 'on': older YAML takes the bare word for true.","const":"tables"},"schema":{"title":"Schema","description":"Its name, or { param: … } where a request says it.","if":{"type":"string"},"then":{"$ref":"#/$defs/identifier"},"else":{"$ref":"#/$defs/fromParam"}},"names":{"title":"Objects","description":"Their names, or { param: … } where a request lists them.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"else":{"$ref":"#/$defs/fromParam"}}}}},"setRole":{"title":"Sessions start as","description":"The shared owner that sessions act as, so that what they create survives them and belongs to nobody in person.","$ref":"#/$defs/identifier"}}},"fromParam":{"type":"object","required":["param"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]}}},"awsArn":{"type":"string","pattern":"^arn:aws[a-z-]*:iam::[0-9]{12}:(?:user|role|group)/[A-Za-z0-9+=,.@_/-]+$","maxLength":200,"examples":["arn:aws:iam::111122223333:role/readonly"]},"awsName":{"type":"string","pattern":"^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$","maxLength":128,"examples":["elevate/elevate-pipeline"]},"awsConnection":{"type":"object","required":["account","region","boundary","role","revokeRole"],"additionalProperties":false,"properties":{"partition":{"title":"Partition","description":"aws where it is not said.","type":"string","enum":["aws","aws-cn","aws-us-gov"]},"account":{"title":"Account","description":"The twelve digits of the account that the roles are made in.","type":"string","pattern":"^[0-9]{12}$","examples":["111122223333"]},"region":{"title":"Region","description":"Where STS is asked. IAM itself has none.","type":"string","pattern":"^[a-z]{2}(?:-[a-z]+)+-[0-9]$","maxLength":30,"examples":["eu-central-1"]},"boundary":{"title":"Permissions boundary","description":"The managed policy, by path and name, that bounds every role of the pipeline. The pipeline can make no role without it and cannot change it.","$ref":"#/$defs/awsName"},"role":{"title":"Pipeline's role","description":"By path and name. It may act under /elevations/ only.","$ref":"#/$defs/awsName"},"revokeRole":{"title":"Sweeper's role","description":"By path and name. Can end elevations, and do nothing else.","$ref":"#/$defs/awsName"}}},"awsGives":{"type":"object","required":["statements"],"additionalProperties":false,"properties":{"statements":{"title":"Statements","description":"What is allowed until the end. The dates of the elevation are put on every one of them.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","required":["actions","resources"],"additionalProperties":false,"properties":{"actions":{"title":"Actions","description":"One action each, by its whole name: what is given can be read here, and asked of AWS one by one.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$","maxLength":80,"examples":["s3:PutObject"]}},"resources":{"title":"Resources","description":"ARNs, or templates of them that a request's parameters go into.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsResource"},"else":{"$ref":"#/$defs/awsTemplate"}}},"conditions":{"title":"Conditions","description":"All must hold.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["test","key","values"],"additionalProperties":false,"properties":{"test":{"title":"Test","description":"Only those that fail where the key is not there. Dates are set by the elevation itself.","type":"string","enum":["StringEquals","ForAnyValue:StringEquals","StringLike","ArnLike","Bool","NumericEquals","NumericLessThanEquals","IpAddress"]},"key":{"title":"Key","description":"A condition key of AWS.","type":"string","pattern":"^[a-z0-9-]+:[A-Za-z0-9/_.-]+$","maxLength":120,"examples":["dynamodb:LeadingKeys"]},"values":{"title":"Values","description":"One of them must fit.","type":"array","minItems":1,"maxItems":20,"items":{"if":{"type":"string"},"then":{"$ref":"#/$defs/awsText"},"else":{"$ref":"#/$defs/awsTemplate"}}}}}}}}}}},"awsResource":{"type":"string","pattern":"^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$","maxLength":512,"examples":["arn:aws:s3:::acme-web/*"]},"awsText":{"type":"string","pattern":"^[ !#%-\\[\\]-z|~]+$","maxLength":300,"examples":["acme-tfstate/web"]},"awsTemplate":{"type":"object","required":["template","with"],"additionalProperties":false,"properties":{"template":{"title":"Template","description":"A text in which {name} stands for a parameter of the shape. No wildcard right after one.","type":"string","pattern":"^[ !#%-\\[\\]-~]+$","maxLength":512,"examples":["arn:aws:s3:::acme-web/{prefix}/*"]},"with":{"title":"Parameters in it","description":"Each {name} of the template, with the type that its value must have.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["param","as"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["prefix"]},"as":{"title":"Type","description":"What its value must be. No type lets a wildcard, a variable or the next field of an ARN through.","type":"string","enum":["account","region","name","s3-bucket","s3-path"]}}}}}}}};
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
const pattern9 = new RegExp("^[a-z]{2}(?:-[a-z]+)+-[0-9]$", "u");
const pattern10 = new RegExp("^(?:[A-Za-z0-9+=,.@_-]+/)*[A-Za-z0-9+=,.@_-]+$", "u");

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
if(!pattern10.test(data)){
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
if(!((((((key0 === "partition") || (key0 === "account")) || (key0 === "region")) || (key0 === "boundary")) || (key0 === "role")) || (key0 === "revokeRole"))){
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
if(data.region !== undefined){
let data2 = data.region;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) > 30){
validate74.errors = [0];
return false;
}
else {
if(!pattern9.test(data2)){
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
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.boundary !== undefined){
const _errs8 = errors;
if(!(validate75(data.boundary))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs9 = errors;
if(!(validate75(data.role))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokeRole !== undefined){
const _errs10 = errors;
if(!(validate75(data.revokeRole))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
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
validate74.errors = [0];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
});
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$", "u");
const pattern15 = new RegExp("^[a-z0-9-]+:[A-Za-z0-9/_.-]+$", "u");
const pattern12 = new RegExp("^(?:\\*|arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9+=,.@_/:*?-]+)$", "u");

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
if(!pattern12.test(data)){
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

const pattern13 = new RegExp("^[ !#%-\\[\\]-~]+$", "u");

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
if(!pattern13.test(data0)){
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

const pattern16 = new RegExp("^[ !#%-\\[\\]-z|~]+$", "u");

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
if(!pattern16.test(data)){
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
if(!pattern11.test(data3)){
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
if(!pattern15.test(data9)){
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
if(func1(data) > 160){
validate89.errors = [0];
return false;
}
else {
if(func1(data) < 3){
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

const pattern17 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(typeof data === "string"){
if(func1(data) > 40){
validate91.errors = [0];
return false;
}
else {
if(!pattern17.test(data)){
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
validate91.errors = vErrors;
return errors === 0;
});
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate97 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate97.errors = [0];
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
validate97.errors = [0];
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
validate97.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate97.errors = [0];
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
validate97.errors = [0];
return false;
}
else {
if(func1(data1) < 1){
validate97.errors = [0];
return false;
}
}
}
else {
validate97.errors = [0];
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
validate97.errors = [0];
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
validate97.errors = [0];
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
validate97.errors = [0];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "description")) || (key1 === "pattern")) || (key1 === "maxLength"))){
validate97.errors = [0];
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
validate97.errors = [0];
return false;
}
else {
if(func1(data2) < 1){
validate97.errors = [0];
return false;
}
}
}
else {
validate97.errors = [0];
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
validate97.errors = [0];
return false;
}
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate97.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate97.errors = [0];
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
validate97.errors = vErrors;
return false;
}
validate97.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate97.evaluated = {"dynamicProps":true,"dynamicItems":false};


const validate99 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
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
validate99.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "description")) || (key0 === "minimum")) || (key0 === "maximum"))){
validate99.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minimum !== undefined){
let data0 = data.minimum;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate99.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate99.errors = [0];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate99.errors = [0];
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
validate99.errors = [0];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate99.errors = [0];
return false;
}
else {
if(data1 < -9007199254740991 || isNaN(data1)){
validate99.errors = [0];
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
validate99.errors = [0];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
});
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "description"))){
validate101.errors = [0];
return false;
break;
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
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((data.items === undefined) && (missing0 = "items")) || ((data.minItems === undefined) && (missing0 = "minItems"))) || ((data.maxItems === undefined) && (missing0 = "maxItems"))){
validate103.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "description")) || (key0 === "items")) || (key0 === "minItems")) || (key0 === "maxItems"))){
validate103.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(!(validate97(data0))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
else {
var props0 = validate97.evaluated.props;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.description === undefined) && (missing1 = "description"))){
validate103.errors = [0];
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
validate103.errors = [0];
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
validate103.errors = [0];
return false;
}
else {
if(func1(data2) < 3){
validate103.errors = [0];
return false;
}
}
}
else {
validate103.errors = [0];
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
validate103.errors = [0];
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
validate103.errors = [0];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate103.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate103.errors = [0];
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
validate103.errors = [0];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate103.errors = [0];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate103.errors = [0];
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
validate103.errors = [0];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
});
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate96 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
if(!(validate97(data))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
else {
var props0 = validate97.evaluated.props;
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
validate96.errors = vErrors;
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
if(!(validate99(data))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate96.errors = vErrors;
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
if(!(validate101(data))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate96.errors = vErrors;
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
if(!(validate103(data))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate96.errors = vErrors;
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
validate96.errors = [0];
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
validate96.errors = [0];
return false;
}
if(!((((data4 === "string") || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "array"))){
validate96.errors = [0];
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
validate96.errors = [0];
return false;
}
else {
if(func1(data5) < 3){
validate96.errors = [0];
return false;
}
}
}
else {
validate96.errors = [0];
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
validate96.errors = [0];
return false;
}
}
validate96.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate96.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern19 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");

const validate94 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
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
validate94.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "tier")) || (key0 === "ttlMax")) || (key0 === "params")) || (key0 === "gives"))){
validate94.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate89(data.title))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
validate94.errors = [0];
return false;
}
if(!((((data1 === "cosmetic") || (data1 === "reversible-write")) || (data1 === "semi-destructive")) || (data1 === "destructive"))){
validate94.errors = [0];
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
if(!pattern19.test(data2)){
validate94.errors = [0];
return false;
}
}
else {
validate94.errors = [0];
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
validate94.errors = [0];
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
validate94.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data3){
const _errs12 = errors;
if(!(validate96(data3[key2]))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
validate94.errors = [0];
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
validate94.errors = [0];
return false;
}
}
else {
validate94.errors = [0];
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
validate94.errors = [0];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
});
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate109 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
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
validate109.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
validate109.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate109.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
validate109.errors = [0];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate109.errors = [0];
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
validate109.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate109.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate91(data1[i0]))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
validate109.errors = [0];
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
validate109.errors = [0];
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
validate109.errors = [0];
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
validate109.errors = [0];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
});
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 5){
validate108.errors = [0];
return false;
}
else {
if(data.length < 1){
validate108.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate109(data[i0]))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
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
validate108.errors = [0];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
});
validate108.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func16 = Object.prototype.hasOwnProperty;

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
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((((((data.apiVersion === undefined) && (missing2 = "apiVersion")) || ((data.system === undefined) && (missing2 = "system"))) || ((data.title === undefined) && (missing2 = "title"))) || ((data.target === undefined) && (missing2 = "target"))) || ((data.owners === undefined) && (missing2 = "owners"))) || ((data.defaultIdentity === undefined) && (missing2 = "defaultIdentity"))) || ((data.connection === undefined) && (missing2 = "connection"))) || ((data.shapes === undefined) && (missing2 = "shapes"))){
validate52.errors = [0];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data){
if(!(func16.call(schema19.properties, key2))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs27 === errors){
if(data.apiVersion !== undefined){
const _errs28 = errors;
if("elevation/v1" !== data.apiVersion){
validate52.errors = [0];
return false;
}
var valid11 = _errs28 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.system !== undefined){
let data13 = data.system;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func1(data13) > 31){
validate52.errors = [0];
return false;
}
else {
if(!pattern17.test(data13)){
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
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.title !== undefined){
const _errs31 = errors;
if(!(validate89(data.title))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.target !== undefined){
let data15 = data.target;
const _errs32 = errors;
if(typeof data15 !== "string"){
validate52.errors = [0];
return false;
}
if(!((data15 === "postgres") || (data15 === "aws-iam"))){
validate52.errors = [0];
return false;
}
var valid11 = _errs32 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.owners !== undefined){
let data16 = data.owners;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data16)){
if(data16.length > 10){
validate52.errors = [0];
return false;
}
else {
if(data16.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid12 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(!(validate91(data16[i0]))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid12 = _errs36 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i1 = data16.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data16[i1], data16[j0])){
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
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.defaultIdentity !== undefined){
let data18 = data.defaultIdentity;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(func1(data18) > 200){
validate52.errors = [0];
return false;
}
else {
if(func1(data18) < 1){
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
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.connection !== undefined){
let data19 = data.connection;
const _errs39 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
validate52.errors = [0];
return false;
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.shapes !== undefined){
let data20 = data.shapes;
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 100){
validate52.errors = [0];
return false;
}
else {
if(Object.keys(data20).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key3 in data20){
const _errs43 = errors;
if(!(validate91(key3))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid14 = _errs43 === errors;
if(!valid14){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid14){
for(const key4 in data20){
const _errs45 = errors;
if(!(validate94(data20[key4]))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid15 = _errs45 === errors;
if(!valid15){
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
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.approvals !== undefined){
let data22 = data.approvals;
const _errs46 = errors;
if(errors === _errs46){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
validate52.errors = [0];
return false;
}
else {
const _errs48 = errors;
for(const key5 in data22){
if(!((((key5 === "cosmetic") || (key5 === "reversible-write")) || (key5 === "semi-destructive")) || (key5 === "destructive"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs48 === errors){
if(data22.cosmetic !== undefined){
const _errs49 = errors;
if(!(validate108(data22.cosmetic))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid16 = _errs49 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22["reversible-write"] !== undefined){
const _errs50 = errors;
if(!(validate108(data22["reversible-write"]))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid16 = _errs50 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22["semi-destructive"] !== undefined){
const _errs51 = errors;
if(!(validate108(data22["semi-destructive"]))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid16 = _errs51 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.destructive !== undefined){
const _errs52 = errors;
if(!(validate108(data22.destructive))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid16 = _errs52 === errors;
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
else {
validate52.errors = [0];
return false;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
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
