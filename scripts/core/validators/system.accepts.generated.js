// Made from schemas/system.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:system","title":"System","description":"policy/systems/<system>.yaml: one protected system, how it is reached, who owns it, and the catalogue of what may be asked for.","type":"object","required":["apiVersion","system","title","target","owners","defaultIdentity","connection","shapes"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"system":{"title":"Name","description":"The same as the file's name.","type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","examples":["orders-db"],"maxLength":31},"title":{"title":"What it is","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"target":{"title":"Kind of target","description":"Which adapter gives the access.","type":"string","enum":["postgres"]},"owners":{"title":"Owners","description":"Groups or humans of people.yaml. Approval rules mean them by system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"defaultIdentity":{"title":"Default identity","description":"What everybody has without asking. It must be read-only; \"elevate baseline\" looks whether it is.","type":"string","minLength":1,"maxLength":200},"connection":{"title":"Connection","description":"How the pipeline reaches the system. It names secrets and never holds one.","type":"object"},"shapes":{"title":"Shapes","description":"The catalogue: every kind of access that may be asked for. What is not here takes a policy change.","type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/shape"}},"approvals":{"title":"Approval rules of this system","description":"Asked for on top of the tier's own rules, so they can only tighten.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"cosmetic":{"title":"cosmetic","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"reversible-write":{"title":"reversible-write","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"semi-destructive":{"title":"semi-destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"},"destructive":{"title":"destructive","description":"Added to the tier's rules.","$ref":"#/$defs/rules"}}}},"allOf":[{"if":{"properties":{"target":{"const":"postgres"}},"required":["target"]},"then":{"properties":{"defaultIdentity":{"$ref":"#/$defs/identifier"},"connection":{"$ref":"#/$defs/postgresConnection"},"shapes":{"type":"object","additionalProperties":{"type":"object","properties":{"gives":{"$ref":"#/$defs/postgresGives"}}}}}}}],"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"title":{"type":"string","minLength":3,"maxLength":160},"identifier":{"type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"rules":{"type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/$defs/rule"}},"rule":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest.","type":"boolean"}}},"shape":{"type":"object","required":["title","tier","ttlMax","params","gives"],"additionalProperties":false,"properties":{"title":{"title":"What it allows","description":"One line that requesters and approvers read.","$ref":"#/$defs/title"},"tier":{"title":"Tier","description":"By the worst that can be done with it, not by what it is meant for.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"ttlMax":{"title":"Longest ttl","description":"At most the tier's, such as 30m.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"params":{"title":"Parameters","description":"What a request fills in. All of them are required; {} where there are none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]},"additionalProperties":{"$ref":"#/$defs/param"}},"gives":{"title":"What it gives","description":"In the words of the kind of target.","type":"object","minProperties":1}}},"param":{"type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"string, integer, boolean, or array of strings.","type":"string","enum":["string","integer","boolean","array"]},"description":{"title":"What to fill in","description":"One line, with an example where it helps.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"if":{"properties":{"type":{"const":"string"}},"required":["type"]},"then":{"$ref":"#/$defs/stringParam"}},{"if":{"properties":{"type":{"const":"integer"}},"required":["type"]},"then":{"$ref":"#/$defs/integerParam"}},{"if":{"properties":{"type":{"const":"boolean"}},"required":["type"]},"then":{"$ref":"#/$defs/booleanParam"}},{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"$ref":"#/$defs/arrayParam"}}]},"stringParam":{"type":"object","if":{"properties":{"enum":true},"required":["enum"]},"then":{"additionalProperties":false,"properties":{"type":true,"description":true,"enum":{"title":"Allowed values","description":"The closed list; the safest kind of parameter.","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200}}}},"else":{"required":["pattern","maxLength"],"additionalProperties":false,"properties":{"type":true,"description":true,"pattern":{"title":"Pattern","description":"A regular expression for the whole value, without ^ and $.","type":"string","minLength":1,"maxLength":200},"maxLength":{"title":"Longest value","description":"In characters.","type":"integer","minimum":1,"maximum":1000}}}},"integerParam":{"type":"object","required":["minimum","maximum"],"additionalProperties":false,"properties":{"type":true,"description":true,"minimum":{"title":"Smallest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991},"maximum":{"title":"Largest value","description":"Included.","type":"integer","minimum":-9007199254740991,"maximum":9007199254740991}}},"booleanParam":{"type":"object","additionalProperties":false,"properties":{"type":true,"description":true}},"arrayParam":{"type":"object","required":["items","minItems","maxItems"],"additionalProperties":false,"properties":{"type":true,"description":true,"items":{"title":"Each entry","description":"A string, by a closed list or by a pattern.","type":"object","required":["type","description"],"properties":{"type":{"title":"Type","description":"Always string.","const":"string"},"description":{"title":"What to fill in","description":"One line about one entry.","type":"string","minLength":3,"maxLength":200}},"allOf":[{"$ref":"#/$defs/stringParam"}]},"minItems":{"title":"Fewest entries","description":"At least one, so that an empty list cannot mean all.","type":"integer","minimum":1,"maximum":100},"maxItems":{"title":"Most entries","description":"Included.","type":"integer","minimum":1,"maximum":100}}},"postgresConnection":{"type":"object","required":["host","port","database","tls","login","revokeLogin","passwordFrom","revokePasswordFrom"],"additionalProperties":false,"properties":{"host":{"title":"Host","description":"Name or address of the server.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.:-]*$","maxLength":253,"examples":["orders-db.example.com"]},"port":{"title":"Port","description":"5432 by default in PostgreSQL; always written here.","type":"integer","minimum":1,"maximum":65535},"database":{"title":"Database","description":"The one database that this system is.","$ref":"#/$defs/identifier"},"tls":{"title":"TLS","description":"verify-full: encrypted, and the server's name and certificate are checked. off is for a server on this machine.","type":"string","enum":["off","require","verify-full"]},"login":{"title":"Pipeline's login","description":"CREATEROLE, no superuser, with the admin option on the shapes' roles and nothing else.","$ref":"#/$defs/identifier"},"revokeLogin":{"title":"Sweeper's login","description":"Can end elevations, and do nothing else.","$ref":"#/$defs/identifier"},"passwordFrom":{"title":"Where login's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"},"revokePasswordFrom":{"title":"Where revokeLogin's password is","description":"Never the password itself.","$ref":"#/$defs/secretFrom"}}},"secretFrom":{"type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the secret while the pipeline runs.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}},"postgresGives":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"roles":{"title":"Member of","description":"NOLOGIN roles that hold the shape's rights. An operator made them and gave the pipeline the admin option on each.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"privileges":{"title":"Direct privileges","description":"Granted to the temporary login itself, where a parameter names the objects. Bounded by the WITH GRANT OPTION that an operator gave the pipeline.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["privileges","on","schema","names"],"additionalProperties":false,"properties":{"privileges":{"title":"Privileges","description":"Table privileges by their SQL names.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["SELECT","INSERT","UPDATE","DELETE","TRUNCATE","MAINTAIN"]}},"on":{"title":"Kind of object","description":"tables: tables, views and materialized views. Written with quotes, 'on': older YAML takes the bare word for true.","const":"tables"},"schema":{"title":"Schema","description":"Its name, or { param: … } where a request says it.","if":{"type":"string"},"then":{"$ref":"#/$defs/identifier"},"else":{"$ref":"#/$defs/fromParam"}},"names":{"title":"Objects","description":"Their names, or { param: … } where a request lists them.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/identifier"}},"else":{"$ref":"#/$defs/fromParam"}}}}},"setRole":{"title":"Sessions start as","description":"The shared owner that sessions act as, so that what they create survives them and belongs to nobody in person.","$ref":"#/$defs/identifier"}}},"fromParam":{"type":"object","required":["param"],"additionalProperties":false,"properties":{"param":{"title":"Parameter","description":"The name of one of this shape's parameters.","type":"string","pattern":"^[a-z][A-Za-z0-9]*$","maxLength":40,"examples":["tables"]}}}}};
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
if(func1(data) > 160){
validate72.errors = [0];
return false;
}
else {
if(func1(data) < 3){
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

const pattern7 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(typeof data === "string"){
if(func1(data) > 40){
validate74.errors = [0];
return false;
}
else {
if(!pattern7.test(data)){
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
validate74.errors = vErrors;
return errors === 0;
});
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate80.errors = [0];
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
validate80.errors = [0];
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
validate80.errors = [0];
return false;
}
else {
if(data0.length < 1){
validate80.errors = [0];
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
validate80.errors = [0];
return false;
}
else {
if(func1(data1) < 1){
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
validate80.errors = [0];
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
validate80.errors = [0];
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
validate80.errors = [0];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "description")) || (key1 === "pattern")) || (key1 === "maxLength"))){
validate80.errors = [0];
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
validate80.errors = [0];
return false;
}
else {
if(func1(data2) < 1){
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
validate80.errors = [0];
return false;
}
if(errors === _errs13){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate80.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate80.errors = [0];
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
validate80.errors = vErrors;
return false;
}
validate80.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate80.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(((data.minimum === undefined) && (missing0 = "minimum")) || ((data.maximum === undefined) && (missing0 = "maximum"))){
validate82.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "description")) || (key0 === "minimum")) || (key0 === "maximum"))){
validate82.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.minimum !== undefined){
let data0 = data.minimum;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate82.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate82.errors = [0];
return false;
}
else {
if(data0 < -9007199254740991 || isNaN(data0)){
validate82.errors = [0];
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
validate82.errors = [0];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate82.errors = [0];
return false;
}
else {
if(data1 < -9007199254740991 || isNaN(data1)){
validate82.errors = [0];
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
validate82.errors = [0];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
});
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate84 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = [0];
return false;
break;
}
}
}
else {
validate84.errors = [0];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
});
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate86 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
validate86.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "description")) || (key0 === "items")) || (key0 === "minItems")) || (key0 === "maxItems"))){
validate86.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(!(validate80(data0))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
else {
var props0 = validate80.evaluated.props;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.description === undefined) && (missing1 = "description"))){
validate86.errors = [0];
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
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
else {
if(func1(data2) < 3){
validate86.errors = [0];
return false;
}
}
}
else {
validate86.errors = [0];
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
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate86.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate86.errors = [0];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
});
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate79 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
if(!(validate80(data))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
else {
var props0 = validate80.evaluated.props;
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
validate79.errors = vErrors;
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
if(!(validate82(data))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
validate79.errors = vErrors;
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
if(!(validate84(data))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
validate79.errors = vErrors;
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
if(!(validate86(data))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
validate79.errors = vErrors;
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
validate79.errors = [0];
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
validate79.errors = [0];
return false;
}
if(!((((data4 === "string") || (data4 === "integer")) || (data4 === "boolean")) || (data4 === "array"))){
validate79.errors = [0];
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
validate79.errors = [0];
return false;
}
else {
if(func1(data5) < 3){
validate79.errors = [0];
return false;
}
}
}
else {
validate79.errors = [0];
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
validate79.errors = [0];
return false;
}
}
validate79.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate79.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern9 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");

const validate77 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
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
validate77.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "title") || (key0 === "tier")) || (key0 === "ttlMax")) || (key0 === "params")) || (key0 === "gives"))){
validate77.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate72(data.title))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
validate77.errors = [0];
return false;
}
if(!((((data1 === "cosmetic") || (data1 === "reversible-write")) || (data1 === "semi-destructive")) || (data1 === "destructive"))){
validate77.errors = [0];
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
if(!pattern9.test(data2)){
validate77.errors = [0];
return false;
}
}
else {
validate77.errors = [0];
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
validate77.errors = [0];
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
validate77.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data3){
const _errs12 = errors;
if(!(validate79(data3[key2]))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
validate77.errors = [0];
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
validate77.errors = [0];
return false;
}
}
else {
validate77.errors = [0];
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
validate77.errors = [0];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
});
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate92 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
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
validate92.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
validate92.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate92.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
validate92.errors = [0];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate92.errors = [0];
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
validate92.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate92.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate74(data1[i0]))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
validate92.errors = [0];
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
validate92.errors = [0];
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
validate92.errors = [0];
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
validate92.errors = [0];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
});
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 5){
validate91.errors = [0];
return false;
}
else {
if(data.length < 1){
validate91.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate92(data[i0]))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
validate91.errors = [0];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
});
validate91.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func7 = Object.prototype.hasOwnProperty;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((data.apiVersion === undefined) && (missing1 = "apiVersion")) || ((data.system === undefined) && (missing1 = "system"))) || ((data.title === undefined) && (missing1 = "title"))) || ((data.target === undefined) && (missing1 = "target"))) || ((data.owners === undefined) && (missing1 = "owners"))) || ((data.defaultIdentity === undefined) && (missing1 = "defaultIdentity"))) || ((data.connection === undefined) && (missing1 = "connection"))) || ((data.shapes === undefined) && (missing1 = "shapes"))){
validate52.errors = [0];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data){
if(!(func7.call(schema19.properties, key1))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs14 === errors){
if(data.apiVersion !== undefined){
const _errs15 = errors;
if("elevation/v1" !== data.apiVersion){
validate52.errors = [0];
return false;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.system !== undefined){
let data7 = data.system;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func1(data7) > 31){
validate52.errors = [0];
return false;
}
else {
if(!pattern7.test(data7)){
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
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.title !== undefined){
const _errs18 = errors;
if(!(validate72(data.title))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.target !== undefined){
let data9 = data.target;
const _errs19 = errors;
if(typeof data9 !== "string"){
validate52.errors = [0];
return false;
}
if(!(data9 === "postgres")){
validate52.errors = [0];
return false;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.owners !== undefined){
let data10 = data.owners;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
if(data10.length > 10){
validate52.errors = [0];
return false;
}
else {
if(data10.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(!(validate74(data10[i0]))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i1 = data10.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data10[i1], data10[j0])){
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
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.defaultIdentity !== undefined){
let data12 = data.defaultIdentity;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(func1(data12) > 200){
validate52.errors = [0];
return false;
}
else {
if(func1(data12) < 1){
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
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.connection !== undefined){
let data13 = data.connection;
const _errs26 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate52.errors = [0];
return false;
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.shapes !== undefined){
let data14 = data.shapes;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 100){
validate52.errors = [0];
return false;
}
else {
if(Object.keys(data14).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key2 in data14){
const _errs30 = errors;
if(!(validate74(key2))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid9 = _errs30 === errors;
if(!valid9){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid9){
for(const key3 in data14){
const _errs32 = errors;
if(!(validate77(data14[key3]))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid10 = _errs32 === errors;
if(!valid10){
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
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.approvals !== undefined){
let data16 = data.approvals;
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
validate52.errors = [0];
return false;
}
else {
const _errs35 = errors;
for(const key4 in data16){
if(!((((key4 === "cosmetic") || (key4 === "reversible-write")) || (key4 === "semi-destructive")) || (key4 === "destructive"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs35 === errors){
if(data16.cosmetic !== undefined){
const _errs36 = errors;
if(!(validate91(data16.cosmetic))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid11 = _errs36 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16["reversible-write"] !== undefined){
const _errs37 = errors;
if(!(validate91(data16["reversible-write"]))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16["semi-destructive"] !== undefined){
const _errs38 = errors;
if(!(validate91(data16["semi-destructive"]))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid11 = _errs38 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data16.destructive !== undefined){
const _errs39 = errors;
if(!(validate91(data16.destructive))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid11 = _errs39 === errors;
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
else {
validate52.errors = [0];
return false;
}
}
var valid6 = _errs33 === errors;
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
