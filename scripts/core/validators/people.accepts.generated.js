// Made from schemas/people.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(func1(data) > 39){
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


const validate56 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 160){
validate56.errors = [0];
return false;
}
else {
if(func1(data) < 3){
validate56.errors = [0];
return false;
}
}
}
else {
validate56.errors = [0];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
});
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*(?:\\[bot\\])?$", "u");

const validate58 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate58.errors = [0];
return false;
}
else {
if(data.length < 1){
validate58.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.login === undefined) && (missing0 = "login")) || ((data0.id === undefined) && (missing0 = "id"))){
validate58.errors = [0];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((key0 === "login") || (key0 === "id"))){
validate58.errors = [0];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.login !== undefined){
let data1 = data0.login;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 60){
validate58.errors = [0];
return false;
}
else {
if(!pattern4.test(data1)){
validate58.errors = [0];
return false;
}
}
}
else {
validate58.errors = [0];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.id !== undefined){
let data2 = data0.id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate58.errors = [0];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate58.errors = [0];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate58.errors = [0];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate58.errors = [0];
return false;
}
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
validate58.errors = [0];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
});
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[a-z_][a-z0-9_]*$", "u");
const pattern7 = new RegExp("^(?:arn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|role|assumed-role)/[A-Za-z0-9+=,.@_/-]+|repo:[A-Za-z0-9_.@/-]+:environment:[A-Za-z0-9_.-]+)$", "u");
const pattern8 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");

const validate60 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "postgres") || (key0 === "aws-iam")) || (key0 === "vault"))){
validate60.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.postgres !== undefined){
let data0 = data.postgres;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 63){
validate60.errors = [0];
return false;
}
else {
if(!pattern6.test(data0)){
validate60.errors = [0];
return false;
}
}
}
else {
validate60.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["aws-iam"] !== undefined){
let data1 = data["aws-iam"];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 300){
validate60.errors = [0];
return false;
}
else {
if(!pattern7.test(data1)){
validate60.errors = [0];
return false;
}
}
}
else {
validate60.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vault !== undefined){
let data2 = data.vault;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
validate60.errors = [0];
return false;
}
}
else {
validate60.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate60.errors = [0];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
});
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:ssh-ed25519|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/]{40,600}={0,2}(?: [A-Za-z0-9@._-]{1,80})?$", "u");

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
if(((data.title === undefined) && (missing0 = "title")) || ((data.accounts === undefined) && (missing0 = "accounts"))){
validate55.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "accounts")) || (key0 === "keys")) || (key0 === "identities"))){
validate55.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate56(data.title))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs3 = errors;
if(!(validate58(data.accounts))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data2 = data.keys;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 5){
validate55.errors = [0];
return false;
}
else {
if(data2.length < 1){
validate55.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) > 720){
validate55.errors = [0];
return false;
}
else {
if(!pattern5.test(data3)){
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
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
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
validate55.errors = [0];
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
validate55.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
const _errs8 = errors;
if(!(validate60(data.identities))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate55.errors = [0];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
});
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate64 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.accounts === undefined) && (missing0 = "accounts"))) || ((data.owner === undefined) && (missing0 = "owner"))){
validate64.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "owner")) || (key0 === "accounts")) || (key0 === "identities"))){
validate64.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate56(data.title))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs3 = errors;
if(!(validate53(data.owner))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs4 = errors;
if(!(validate58(data.accounts))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
const _errs5 = errors;
if(!(validate60(data.identities))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
else {
validate64.errors = [0];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
});
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9_.-]+$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) && (missing0 = "title")) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.environment === undefined) && (missing0 = "environment"))){
validate71.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "owner")) || (key0 === "repository")) || (key0 === "environment")) || (key0 === "accounts")) || (key0 === "identities"))){
validate71.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate56(data.title))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs3 = errors;
if(!(validate53(data.owner))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data2 = data.repository;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func1(data2) > 140){
validate71.errors = [0];
return false;
}
else {
if(!pattern9.test(data2)){
validate71.errors = [0];
return false;
}
}
}
else {
validate71.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data3 = data.environment;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) > 100){
validate71.errors = [0];
return false;
}
else {
if(!pattern10.test(data3)){
validate71.errors = [0];
return false;
}
}
}
else {
validate71.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs8 = errors;
if(!(validate58(data.accounts))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
const _errs9 = errors;
if(!(validate60(data.identities))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate71.errors = [0];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
});
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = isEqual;
const pattern11 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]*/[a-z0-9][a-z0-9._-]*$", "u");

const validate78 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.members === undefined) && (missing0 = "members"))){
validate78.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "members")) || (key0 === "team"))){
validate78.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate56(data.title))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data1 = data.members;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate78.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate53(data1[i0]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
validate78.errors = [0];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate78.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team !== undefined){
let data3 = data.team;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) > 100){
validate78.errors = [0];
return false;
}
else {
if(!pattern11.test(data3)){
validate78.errors = [0];
return false;
}
}
}
else {
validate78.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate78.errors = [0];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
});
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate52 = (function(data){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.humans === undefined) && (missing0 = "humans"))) || ((data.agents === undefined) && (missing0 = "agents"))) || ((data.workloads === undefined) && (missing0 = "workloads"))) || ((data.groups === undefined) && (missing0 = "groups"))){
validate52.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "humans")) || (key0 === "agents")) || (key0 === "workloads")) || (key0 === "groups"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if("elevation/v1" !== data.apiVersion){
validate52.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.humans !== undefined){
let data1 = data.humans;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key1 in data1){
const _errs5 = errors;
if(!(validate53(key1))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data1){
const _errs7 = errors;
if(!(validate55(data1[key2]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents !== undefined){
let data3 = data.agents;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs10 = errors;
if(!(validate53(key3))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data3){
const _errs12 = errors;
if(!(validate64(data3[key4]))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
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
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data5 = data.workloads;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
const _errs15 = errors;
if(!(validate53(key5))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
if(!valid5){
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
break;
}
}
if(valid5){
for(const key6 in data5){
const _errs17 = errors;
if(!(validate71(data5[key6]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid6 = _errs17 === errors;
if(!valid6){
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
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data7 = data.groups;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.guardians === undefined) && (missing1 = "guardians")){
validate52.errors = [0];
return false;
}
else {
for(const key7 in data7){
const _errs20 = errors;
if(!(validate53(key7))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
if(!valid7){
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
if(valid7){
const _errs21 = errors;
for(const key8 in data7){
if(!(key8 === "guardians")){
const _errs22 = errors;
if(!(validate78(data7[key8]))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs22 === errors;
if(!valid8){
break;
}
}
}
if(_errs21 === errors){
if(data7.guardians !== undefined){
if(!(validate78(data7.guardians))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
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
var valid0 = _errs18 === errors;
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
validate52.errors = [0];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
});
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const accepts = validate52;
