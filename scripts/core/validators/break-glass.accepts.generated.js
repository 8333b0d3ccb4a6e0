// Made from schemas/break-glass.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const pattern3 = new RegExp("^(?:1h|[1-9]m|[1-5][0-9]m|60m)$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");
const func1 = lengthOf;
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(func1(data) > 40){
validate53.errors = [0];
return false;
}
else {
if(!pattern4.test(data)){
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

const func0 = isEqual;

const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:break-glass" */;
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
if((((((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.ttlMax === undefined) && (missing0 = "ttlMax"))) || ((data.tiers === undefined) && (missing0 = "tiers"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.require === undefined) && (missing0 = "require"))) || ((data.duties === undefined) && (missing0 = "duties"))) || ((data.tell === undefined) && (missing0 = "tell"))){
validate52.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "ttlMax")) || (key0 === "tiers")) || (key0 === "approvals")) || (key0 === "require")) || (key0 === "duties")) || (key0 === "tell"))){
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
if(data.ttlMax !== undefined){
let data1 = data.ttlMax;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate52.errors = [0];
return false;
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
if(data.tiers !== undefined){
let data2 = data.tiers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(typeof data3 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((data3 === "cosmetic") || (data3 === "reversible-write")) || (data3 === "semi-destructive")) || (data3 === "destructive"))){
validate52.errors = [0];
return false;
}
var valid1 = _errs7 === errors;
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
validate52.errors = [0];
return false;
break;
}
indices0[item0] = i1;
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
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data4 = data.approvals;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 5){
validate52.errors = [0];
return false;
}
else {
if(data4.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid3 = true;
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.count === undefined) && (missing1 = "count")) || ((data5.from === undefined) && (missing1 = "from"))){
validate52.errors = [0];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data5){
if(!((key1 === "count") || (key1 === "from"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs13 === errors){
if(data5.count !== undefined){
let data6 = data5.count;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate52.errors = [0];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
validate52.errors = [0];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate52.errors = [0];
return false;
}
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.from !== undefined){
let data7 = data5.from;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 10){
validate52.errors = [0];
return false;
}
else {
if(data7.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid5 = true;
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
const _errs18 = errors;
if(!(validate53(data7[i3]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i4 = data7.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data7[i4], data7[j1])){
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
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
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
var valid3 = _errs11 === errors;
if(!valid3){
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
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require !== undefined){
let data9 = data.require;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid7 = true;
const len3 = data9.length;
for(let i5=0; i5<len3; i5++){
let data10 = data9[i5];
const _errs21 = errors;
if(typeof data10 !== "string"){
validate52.errors = [0];
return false;
}
if(!((data10 === "alternatives") || (data10 === "incident"))){
validate52.errors = [0];
return false;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i6 = data9.length;
let j2;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data9[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
validate52.errors = [0];
return false;
break;
}
indices1[item1] = i6;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duties !== undefined){
let data11 = data.duties;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 10){
validate52.errors = [0];
return false;
}
else {
if(Object.keys(data11).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key2 in data11){
const _errs25 = errors;
if(!(validate53(key2))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
if(!valid9){
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
if(valid9){
for(const key3 in data11){
let data12 = data11[key3];
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.title === undefined) && (missing2 = "title")) || ((data12.within === undefined) && (missing2 = "within"))) || ((data12.by === undefined) && (missing2 = "by"))){
validate52.errors = [0];
return false;
}
else {
const _errs29 = errors;
for(const key4 in data12){
if(!(((key4 === "title") || (key4 === "within")) || (key4 === "by"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.title !== undefined){
let data13 = data12.title;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func1(data13) > 160){
validate52.errors = [0];
return false;
}
else {
if(func1(data13) < 3){
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
var valid11 = _errs30 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.within !== undefined){
let data14 = data12.within;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid11 = _errs32 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.by !== undefined){
const _errs34 = errors;
if(!(validate53(data12.by))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
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
var valid10 = _errs27 === errors;
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
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tell !== undefined){
let data16 = data.tell;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
if(data16.length < 1){
validate52.errors = [0];
return false;
}
else {
var valid12 = true;
const len4 = data16.length;
for(let i7=0; i7<len4; i7++){
const _errs37 = errors;
if(!(validate53(data16[i7]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid12 = _errs37 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i8 = data16.length;
let j3;
if(i8 > 1){
outer1:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data16[i8], data16[j3])){
validate52.errors = [0];
return false;
break outer1;
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
var valid0 = _errs35 === errors;
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
validate52.errors = [0];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
});
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const accepts = validate52;
