// Made from schemas/people.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:people","title":"People","description":"policy/people.yaml: everybody who may ask, receive or approve. Whoever is not listed here is nobody, and never a human.","type":"object","required":["apiVersion","humans","agents","workloads","groups"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"humans":{"title":"Humans","description":"The only ones whose approval can count. The key is the name used everywhere else.","type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/human"}},"agents":{"title":"AI agents","description":"Each with the human who answers for it, and who therefore cannot approve what it asks for.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"workloads":{"title":"Workloads","description":"Jobs that receive access, known by the repository and environment in their OIDC token.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/workload"}},"groups":{"title":"Groups of humans","description":"What approval rules and systems name.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/group"},"required":["guardians"],"properties":{"guardians":{"title":"guardians","description":"Own the rules themselves: CODEOWNERS gives them everything that is no request.","$ref":"#/$defs/group"}}}},"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":39,"examples":["orders-db"]},"title":{"type":"string","minLength":3,"maxLength":160},"accounts":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["login","id"],"additionalProperties":false,"properties":{"login":{"title":"Login","description":"For reading only; it can be renamed, and the old one taken by a stranger.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*(?:\\[bot\\])?$","maxLength":60,"examples":["alice-acme"]},"id":{"title":"Numeric id","description":"The identity that is compared. GitHub: \"gh api users/LOGIN --jq .id\".","type":"integer","minimum":1,"maximum":9007199254740991}}}},"identities":{"type":"object","additionalProperties":false,"properties":{"postgres":{"title":"PostgreSQL role","description":"The person's own login role, which is read-only; the default identity is granted to it.","type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"aws-iam":{"title":"AWS principal","description":"The ARN of one user, one role, or one session of a role (IAM Identity Center: arn:aws:sts::ACCOUNT:assumed-role/AWSReservedSSO_…/NAME); of a workload the exact sub of its OIDC token, repo:OWNER/NAME:environment:NAME.","type":"string","pattern":"^(?:arn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|role|assumed-role)/[A-Za-z0-9+=,.@_/-]+|repo:[A-Za-z0-9_.@/-]+:environment:[A-Za-z0-9_.-]+)$","maxLength":300,"examples":["arn:aws:iam::111122223333:user/alice"]},"vault":{"title":"Vault entity","description":"The id of the person's, agent's or workload's entity; what they may fetch lies under it.","type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$","examples":["3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"]}}},"human":{"type":"object","required":["title","accounts"],"additionalProperties":false,"properties":{"title":{"title":"Who this is","description":"Name and role, for people who read a verdict.","$ref":"#/$defs/title"},"accounts":{"title":"Accounts","description":"Every account of this person: all of them count as the one person.","$ref":"#/$defs/accounts"},"keys":{"title":"SSH public keys","description":"Keys whose signatures count as the second channel of rules that are signed. Best kept on hardware that wants a touch.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/]{40,600}={0,2}(?: [A-Za-z0-9@._-]{1,80})?$","maxLength":720,"examples":["ssh-ed25519 AAAA… alice@example.com"]}},"identities":{"title":"Identities in targets","description":"Who this person is in each kind of target.","$ref":"#/$defs/identities"}}},"agent":{"type":"object","required":["title","accounts","owner"],"additionalProperties":false,"properties":{"title":{"title":"What it does","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"owner":{"title":"Owner","description":"The human who answers for it. Counts as requester with it, so cannot approve what it asks for.","$ref":"#/$defs/name"},"accounts":{"title":"Accounts","description":"The accounts it opens pull requests with.","$ref":"#/$defs/accounts"},"identities":{"title":"Identities in targets","description":"Who this agent is in each kind of target.","$ref":"#/$defs/identities"}}},"workload":{"type":"object","required":["title","owner","repository","environment"],"additionalProperties":false,"properties":{"title":{"title":"What it does","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"owner":{"title":"Owner","description":"The human who answers for it, and cannot approve what it receives.","$ref":"#/$defs/name"},"repository":{"title":"Repository","description":"owner/name, as its OIDC token says it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+$","maxLength":140,"examples":["acme/checkout"]},"environment":{"title":"Environment","description":"The deployment environment, as its OIDC token says it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":100,"examples":["production"]},"accounts":{"title":"Accounts","description":"Accounts that it pushes with, where it has any.","$ref":"#/$defs/accounts"},"identities":{"title":"Identities in targets","description":"Who this workload is in each kind of target.","$ref":"#/$defs/identities"}}},"group":{"type":"object","required":["title","members"],"additionalProperties":false,"properties":{"title":{"title":"What it is for","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"members":{"title":"Members","description":"Humans of this file. Membership is looked at when a grant happens, not when the approval was given.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"team":{"title":"Team","description":"The team that CODEOWNERS names for this group, such as @acme/dba. It asks people for their review; what counts is decided by this file.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9-]*/[a-z0-9][a-z0-9._-]*$","maxLength":100,"examples":["@acme/dba"]}}}}};
const schema20 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":39,"examples":["orders-db"]};
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(func1(data) > 39){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 39}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["title","accounts"],"additionalProperties":false,"properties":{"title":{"title":"Who this is","description":"Name and role, for people who read a verdict.","$ref":"#/$defs/title"},"accounts":{"title":"Accounts","description":"Every account of this person: all of them count as the one person.","$ref":"#/$defs/accounts"},"keys":{"title":"SSH public keys","description":"Keys whose signatures count as the second channel of rules that are signed. Best kept on hardware that wants a touch.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"type":"string","pattern":"^(?:ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/]{40,600}={0,2}(?: [A-Za-z0-9@._-]{1,80})?$","maxLength":720,"examples":["ssh-ed25519 AAAA… alice@example.com"]}},"identities":{"title":"Identities in targets","description":"Who this person is in each kind of target.","$ref":"#/$defs/identities"}}};
const schema22 = {"type":"string","minLength":3,"maxLength":160};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","required":["login","id"],"additionalProperties":false,"properties":{"login":{"title":"Login","description":"For reading only; it can be renamed, and the old one taken by a stranger.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*(?:\\[bot\\])?$","maxLength":60,"examples":["alice-acme"]},"id":{"title":"Numeric id","description":"The identity that is compared. GitHub: \"gh api users/LOGIN --jq .id\".","type":"integer","minimum":1,"maximum":9007199254740991}}}};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*(?:\\[bot\\])?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10}};
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
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.login === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "login"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.id === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "login") || (key0 === "id"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.login !== undefined){
let data1 = data0.login;
if(typeof data1 === "string"){
if(func1(data1) > 60){
const err5 = {instancePath:instancePath+"/" + i0+"/login",schemaPath:"#/items/properties/login/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/login",schemaPath:"#/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*(?:\\[bot\\])?$"}};
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
const err7 = {instancePath:instancePath+"/" + i0+"/login",schemaPath:"#/items/properties/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"properties":{"postgres":{"title":"PostgreSQL role","description":"The person's own login role, which is read-only; the default identity is granted to it.","type":"string","pattern":"^[a-z_][a-z0-9_]*$","maxLength":63,"examples":["orders_owner"]},"aws-iam":{"title":"AWS principal","description":"The ARN of one user, one role, or one session of a role (IAM Identity Center: arn:aws:sts::ACCOUNT:assumed-role/AWSReservedSSO_…/NAME); of a workload the exact sub of its OIDC token, repo:OWNER/NAME:environment:NAME.","type":"string","pattern":"^(?:arn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|role|assumed-role)/[A-Za-z0-9+=,.@_/-]+|repo:[A-Za-z0-9_.@/-]+:environment:[A-Za-z0-9_.-]+)$","maxLength":300,"examples":["arn:aws:iam::111122223333:user/alice"]},"vault":{"title":"Vault entity","description":"The id of the person's, agent's or workload's entity; what they may fetch lies under it.","type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$","examples":["3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b"]}}};
const pattern6 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
const pattern7 = new RegExp("^(?:arn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|role|assumed-role)/[A-Za-z0-9+=,.@_/-]+|repo:[A-Za-z0-9_.@/-]+:environment:[A-Za-z0-9_.-]+)$", "u");
const pattern8 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "postgres") || (key0 === "aws-iam")) || (key0 === "vault"))){
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
if(data.postgres !== undefined){
let data0 = data.postgres;
if(typeof data0 === "string"){
if(func1(data0) > 63){
const err1 = {instancePath:instancePath+"/postgres",schemaPath:"#/properties/postgres/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/postgres",schemaPath:"#/properties/postgres/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/postgres",schemaPath:"#/properties/postgres/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["aws-iam"] !== undefined){
let data1 = data["aws-iam"];
if(typeof data1 === "string"){
if(func1(data1) > 300){
const err4 = {instancePath:instancePath+"/aws-iam",schemaPath:"#/properties/aws-iam/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/aws-iam",schemaPath:"#/properties/aws-iam/pattern",keyword:"pattern",params:{pattern: "^(?:arn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|role|assumed-role)/[A-Za-z0-9+=,.@_/-]+|repo:[A-Za-z0-9_.@/-]+:environment:[A-Za-z0-9_.-]+)$"}};
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
const err6 = {instancePath:instancePath+"/aws-iam",schemaPath:"#/properties/aws-iam/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.vault !== undefined){
let data2 = data.vault;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err7 = {instancePath:instancePath+"/vault",schemaPath:"#/properties/vault/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/vault",schemaPath:"#/properties/vault/type",keyword:"type",params:{type: "string"}};
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/]{40,600}={0,2}(?: [A-Za-z0-9@._-]{1,80})?$", "u");

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
if(data.accounts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "accounts")) || (key0 === "keys")) || (key0 === "identities"))){
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
if(data.title !== undefined){
if(!(validate56(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.accounts !== undefined){
if(!(validate58(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.keys !== undefined){
let data2 = data.keys;
if(Array.isArray(data2)){
if(data2.length > 5){
const err3 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 720){
const err5 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 720}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data3)){
const err6 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/pattern",keyword:"pattern",params:{pattern: "^(?:ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/]{40,600}={0,2}(?: [A-Za-z0-9@._-]{1,80})?$"}};
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
const err7 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
const err9 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.identities !== undefined){
if(!(validate60(data.identities, {instancePath:instancePath+"/identities",parentData:data,parentDataProperty:"identities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","required":["title","accounts","owner"],"additionalProperties":false,"properties":{"title":{"title":"What it does","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"owner":{"title":"Owner","description":"The human who answers for it. Counts as requester with it, so cannot approve what it asks for.","$ref":"#/$defs/name"},"accounts":{"title":"Accounts","description":"The accounts it opens pull requests with.","$ref":"#/$defs/accounts"},"identities":{"title":"Identities in targets","description":"Who this agent is in each kind of target.","$ref":"#/$defs/identities"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
if(data.accounts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "owner")) || (key0 === "accounts")) || (key0 === "identities"))){
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
if(data.title !== undefined){
if(!(validate56(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate53(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.accounts !== undefined){
if(!(validate58(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.identities !== undefined){
if(!(validate60(data.identities, {instancePath:instancePath+"/identities",parentData:data,parentDataProperty:"identities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","required":["title","owner","repository","environment"],"additionalProperties":false,"properties":{"title":{"title":"What it does","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"owner":{"title":"Owner","description":"The human who answers for it, and cannot approve what it receives.","$ref":"#/$defs/name"},"repository":{"title":"Repository","description":"owner/name, as its OIDC token says it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+$","maxLength":140,"examples":["acme/checkout"]},"environment":{"title":"Environment","description":"The deployment environment, as its OIDC token says it.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":100,"examples":["production"]},"accounts":{"title":"Accounts","description":"Accounts that it pushes with, where it has any.","$ref":"#/$defs/accounts"},"identities":{"title":"Identities in targets","description":"Who this workload is in each kind of target.","$ref":"#/$defs/identities"}}};
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

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
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.repository === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.environment === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "owner")) || (key0 === "repository")) || (key0 === "environment")) || (key0 === "accounts")) || (key0 === "identities"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
if(!(validate56(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate53(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data2 = data.repository;
if(typeof data2 === "string"){
if(func1(data2) > 140){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 140}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern9.test(data2)){
const err6 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+$"}};
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
const err7 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern10.test(data3)){
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.accounts !== undefined){
if(!(validate58(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.identities !== undefined){
if(!(validate60(data.identities, {instancePath:instancePath+"/identities",parentData:data,parentDataProperty:"identities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
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
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","required":["title","members"],"additionalProperties":false,"properties":{"title":{"title":"What it is for","description":"One line, for people who read a verdict.","$ref":"#/$defs/title"},"members":{"title":"Members","description":"Humans of this file. Membership is looked at when a grant happens, not when the approval was given.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}},"team":{"title":"Team","description":"The team that CODEOWNERS names for this group, such as @acme/dba. It asks people for their review; what counts is decided by this file.","type":"string","pattern":"^@[A-Za-z0-9][A-Za-z0-9-]*/[a-z0-9][a-z0-9._-]*$","maxLength":100,"examples":["@acme/dba"]}}};
const func0 = isEqual;
const pattern11 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]*/[a-z0-9][a-z0-9._-]*$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
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
if(data.members === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "members")) || (key0 === "team"))){
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
if(data.title !== undefined){
if(!(validate56(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined){
let data1 = data.members;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/members/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
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
const err5 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.team !== undefined){
let data3 = data.team;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err6 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern11.test(data3)){
const err7 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/pattern",keyword:"pattern",params:{pattern: "^@[A-Za-z0-9][A-Za-z0-9-]*/[a-z0-9][a-z0-9._-]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}};
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
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ops-elevations:people" */;
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
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.humans === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "humans"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.agents === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agents"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.workloads === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workloads"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.groups === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "humans")) || (key0 === "agents")) || (key0 === "workloads")) || (key0 === "groups"))){
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
if(data.apiVersion !== undefined){
if("elevation/v1" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "elevation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.humans !== undefined){
let data1 = data.humans;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err7 = {instancePath:instancePath+"/humans",schemaPath:"#/properties/humans/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/humans",parentData:data1,parentDataProperty:"humans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/humans",schemaPath:"#/properties/humans/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate55(data1[key2], {instancePath:instancePath+"/humans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/humans",schemaPath:"#/properties/humans/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.agents !== undefined){
let data3 = data.agents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs10 = errors;
if(!(validate53(key3, {instancePath:instancePath+"/agents",parentData:data3,parentDataProperty:"agents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err10 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key4 in data3){
if(!(validate64(data3[key4], {instancePath:instancePath+"/agents/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.workloads !== undefined){
let data5 = data.workloads;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs15 = errors;
if(!(validate53(key5, {instancePath:instancePath+"/workloads",parentData:data5,parentDataProperty:"workloads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key6 in data5){
if(!(validate71(data5[key6], {instancePath:instancePath+"/workloads/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.groups !== undefined){
let data7 = data.groups;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.guardians === undefined){
const err14 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/required",keyword:"required",params:{missingProperty: "guardians"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key7 in data7){
const _errs20 = errors;
if(!(validate53(key7, {instancePath:instancePath+"/groups",parentData:data7,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
if(!valid7){
const err15 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key8 in data7){
if(!(key8 === "guardians")){
if(!(validate78(data7[key8], {instancePath:instancePath+"/groups/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
if(data7.guardians !== undefined){
if(!(validate78(data7.guardians, {instancePath:instancePath+"/groups/guardians",parentData:data7,parentDataProperty:"guardians",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","humans","agents","workloads","groups"],"#/properties/groups":["guardians"],"#/$defs/accounts/items":["login","id"],"#/$defs/identities":["postgres","aws-iam","vault"],"#/$defs/human":["title","accounts","keys","identities"],"#/$defs/agent":["title","owner","accounts","identities"],"#/$defs/workload":["title","owner","repository","environment","accounts","identities"],"#/$defs/group":["title","members","team"]};
export const examples = {"#/$defs/name":"orders-db","#/$defs/accounts/items/properties/login":"alice-acme","#/$defs/identities/properties/postgres":"orders_owner","#/$defs/identities/properties/aws-iam":"arn:aws:iam::111122223333:user/alice","#/$defs/identities/properties/vault":"3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b","#/$defs/human/properties/keys/items":"ssh-ed25519 AAAA… alice@example.com","#/$defs/workload/properties/repository":"acme/checkout","#/$defs/workload/properties/environment":"production","#/$defs/group/properties/team":"@acme/dba"};
