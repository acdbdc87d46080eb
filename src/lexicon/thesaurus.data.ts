/** Made by `npm run lexicon` from the lists in thesaurus/; not edited by hand. */

/** Ids of groups of the weaker kind. */
export const RELATED_IDS = `404 405 406 407 408 409 410 411 412 413 414 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467 468 906 907 908 909 910 911 1051 1052 1053 1054 1055 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1298 1299 1300 1301 1302 1303 1304 1305 1306 1307 1308 1415 1416 1417 1418 1419 1420 1421 1422 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1669 1670 1671 1672 1673 1674 1675 1676 1677 1678 1679 1680 1681 1682 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 1815 1816 1937 1938 1939 1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2088 2204 2205 2206 2207 2208 2209 2210 2211 2212 2213 2214 2215 2216 2374 2375 2376 2377 2378 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2536 2537 2538 2539 2540 2541 2542 2543 2544 2545 2546 2547 2548 2549 2550 2551 2552 2553 2554 2728 2729 2856 2857 2858 2859 2860 2861 2862 2863 2864 2865 2866 2867 2868 2869 2870 2871 3013 3014 3015 3016 3017 3018 3019 3020 3021 3022 3023 3024 3025 3026 3027 3028 3029 3254 3405 3406 3407 3408 3409 3410 3411 3412 3413 3414 3415 3416 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3428 3429 3430`

/** A stem and the ids of its groups, sorted by the stem. */
export const SINGLE_LINES = `abandon 5
abattoir 2359
abbei 4368
abbot 4369
abdic 3381
abduct 1235 1409
abil 416 625 2006
abl 416
abnorm 508
abod 3202
abolish 3
abort 1918
about 638 653
abov 654
abroad 717
abruptli 680
abscond 72
absenc 421 626 821 2001
absent 421
absolv 1088
absorb 373 1334
absorpt 373
abstain 971
abstent 971
absurd 2667
abus 173 1238 1296
abut 3342
abysm 2669
ac 524
academ 438 1950 1973
academi 438
acced 361
acceler 14
accept 121 251 2884
access 71 361 549 550
accessori 3462 3463
accid 2162 2993
accident 724
acclaim 786
accommod 857 1523
accompani 203
accomplic 3463
accomplish 205 795
accord 1023 1556 2785
accordingli 630 3006
account 598 1561 1954 2026 3486
accru 3358
accumul 62 90
accur 419 518
accuraci 419
accus 134 1077 1093 1094 1095
ach 1860
achiev 37 205 793 795
acknowledg 141 143 251
acquaint 3270
acquir 95 1465 1466
acquisit 1465 1466
acquit 1088
acquitt 1088
acreag 2971 4308
act 683 977 2435 2436 2881
action 984
activ 2754
activist 1042
actor 2392 2537 2545 4422
actress 2392
actual 521 2998 3026
acut 531
ad 54 482 3162
adapt 47 158
add 54 3162
addict 1911
addit 54 482 3771
addition 634
address 176 281 297 852 905 4364
adequ 473
adher 956 3321
adjac 564 3045
adjoin 3342
adjourn 12
adjud 1086
adjust 39 47
administ 165
administr 912 1491
admiss 143 3432
admit 143 1096 1938 3433
admonish 2562
adolesc 1754
adopt 988 1773
adult 1755
advanc 16 76 1338 1562 3913 4507
advantag 619
advers 523
adversari 955 1328
advert 1485 1505
advertis 1485 1505
advic 272 797 810
advis 145 272 1539 3164
advisor 1539
adviz 145 272 1539 3164
advoc 124 272 1042 1075
aerodrom 2117
aeroplan 2112
aerosol 3993
affair 777 997
affect 224 255 3189
affidavit 3439
affili 1429 1794
affirm 1170
affluent 576
afford 574 1638
afforest 4355
afraid 594
afresh 667
after 639
aftermath 1968
aftershock 2317
afterward 676
ag 485 606
again 667
agenc 945 2858
agenda 708
agent 1287 1540
agglomer 2948
aggrav 31
aggreg 3054
aggress 1372
aggressor 1223
agm 4039
agon 2660
agonis 2660
agrarian 2969 3148
agre 121 122 1166 2568 3178 3408
agreement 122 1023 1066 1139 2786 4129
agricultur 2346 3148
agronomist 2970
ai 2045
aid 123 1557 2342
ailment 1837
aim 231 750 817
air 2400
aircraft 2112
airfield 2117
airlift 1381
airlin 2112 2116 2205 2206
airman 1723
airmen 1723
airplan 2112
airport 2117 2207
airprox 4167
airspac 2122
airstrik 1341
airwav 2399 4121
akim 2862
alarm 254 596 2337
album 2422
alcohol 1912
alderman 941
aldermen 941
alert 132 2337 3236 3558 4270
algorithm 2046
alien 2848
alight 2175
align 158
alik 515 516
aliment 1916
alimentari 2972
aliv 314
alleg 1095
allegedli 730
allergen 3772
allergi 1866
allevi 3264
alli 1034
allianc 951 1038 1434
alloc 64 103 3380
allot 1556 3660
allow 106 302 1150 1620 3282
almost 653
alon 658 738
alreadi 668
also 634
alter 39 3234
alterc 1266
altern 758 3025
although 632
altogeth 714 733
alumni 1977
alumnu 1977
alwai 665
alzheim 3758
amalgam 52
amass 62
amateur 4557
amaz 260
ambassador 1032 1057
ambigu 539
ambul 1907
amelior 30
amend 39
amid 641
ammunit 1254
amnesti 1116
amort 3359
amortis 3359
amount 617 1554 3221 3360 3896
ampl 473
analges 1886
analog 516
analys 245 405 1951 2921 3014
analysi 245 1951 2921 3014
analyst 405 1587
analyz 245 405
anchor 2533
ancient 484
ancillari 3060
anew 667
anger 259 415
angler 1720
angri 415 591
anim 2060 2911 4319
annex 54 1334 3056
anniversari 709
announc 146 1020 2734 3260
annual 445 685 692
annul 6 1171
anonym 505 4134
anonymis 4134
anosmia 3930
anoth 482
answer 151 598 744 779
anteced 3099
antenat 3130
antibacteri 1887
antibiot 1887
antibodi 3941
anticip 232 2905
anticyclon 4285
antitrust 4032
anxieti 254
anxiou 596
apart 853
apertur 3205
apiarist 4322
apolog 138 3410
apologis 138 3410
app 2012
appal 525
appar 538 730
apparatu 1532 1534 2037 3967
apparatus 1532 1534 2037 3967
apparel 1529
appeal 780 1005 1084 3160
appear 60 2436 2873
appel 3243
append 54 3056
appetit 1513
applaud 135
applaus 4446
appli 81 172 783 1167 2900 3183
applianc 2053
applic 780 781 782 783 1804 2012 3064 3241
appoint 168 1689 1906 2577 2578
apprais 244 1645 2920
appraiz 244 1645
appreci 257 1601 3423
apprehend 1203 3265
apprehens 254
apprentic 1713
apprenticeship 1714
appris 145
appriz 145
approach 74 156 982 1959
approv 107 786 787 788 988 1150 1166 2619 3430
approxim 653
aquacultur 4228
aquaplan 4265
aquat 3119
aqueduct 2952
arbit 2484
arbitr 1177
archaeologist 2062
architect 2447
architectur 2448
archiv 4406
area 875 885 886 943 944
arena 2495
argu 271 2569
argument 998
arid 584
aris 77
arisen 77
arithmet 3862
arm 1252 1354 1429
armament 1354
armi 1311 1416
armistic 1360
aros 77
around 653
arrang 78 167 812 1023 3210
arrear 1564 2704
arrest 1174 1203 1306 2625
arriv 68 1743 3422
arson 1259
arsonist 3543
art 2437
artefact 3979
articl 1140 1953 2409
artifact 3979
artifici 608
artilleri 1346
artist 2438
artwork 2437
ascend 3340
ascertain 227
ascrib 3311
asham 2662
ask 115 120 3269 3324 3701
aspect 3024
asphalt 2943
assail 1223
assassin 1210 1214
assault 1221 1222 1370 2803
assembl 914
assent 121
assert 271
assess 217 243 244 1999
asset 1630 1631
assign 103 168 751 1556 3323
assimil 1740
assist 123 1557
associ 53 814 815 1964 3017
assort 1462
assum 241 242 2884
assumpt 242 1958
assur 374 3401
asteroid 4196
astonish 260
astronaut 2039
asylum 1737 1805
asymptomat 3947
at 3333 3335
ateli 2836
atheist 4385
athlet 2477 2478
atm 1650
atom 2222
atroc 1366
attach 54 187 3326
attack 133 1221 1222 1223 1224 1370 2800
attain 37 205
attempt 174
attend 159 160 820 2910 4414
attende 1795 2454
attent 837
attest 221
attic 3737
attir 3209
attornei 1075
attract 264 579
attribut 3311
aubergin 3788
audienc 1796 2431 2551
audit 186 2918
auditor 3669
auditori 3137
augment 1594 3263
aurora 4205
auster 1615
authent 521
author 106 788 912 945 1040 1149 1150 1154 1718 3906
authoris 106 788 1149 1150 1154
autobahn 2138
autobiographi 4426
autobu 2092
autocrat 1009
autom 2074
automak 2102
automat 2074
automaton 2035
automobil 2089 2931
autonom 602 2075
autonomi 1014
autopsi 1933
autorout 2934
avail 549
avalanch 2323
avenu 2139
averag 712
avert 110
avian 3118
aviat 1723 2121 2123
avoid 332
aw 525
await 175
award 92 1131 1556 1660 2007
ax 3 5 21 170 1692
ayatollah 4373
babi 1753
babysitt 3831
baccalaur 3838
back 107 124 787 1170 1472 2613 3192 4486
backbench 2602
backer 956 1576 2531 3622
background 847
backhand 1125
backlash 843
backlog 704
backtrack 2558 2566
bacteri 455
bacteria 455 1847
bacterium 1847
bad 523 530
baddi 1249
bag 825 2679
baggag 2197
bail 1115 3435
bailiff 3437
bailout 1655
bairn 1752
bake 4292
baker 3781
bakeri 3781
ballerina 2979
ballet 4436
balloon 18 4182
ballot 958 966
ban 108 789 993 1099 2798 4478
band 2425
banger 2089
bank 1477 1559 1669
banker 1669
banknot 1649 2748
bankrol 1471
bankrupt 427 1490
bankruptci 427 1491 1552
banner 808
baptism 4365
bar 108 636 1525
barg 4211
bargain 154 574 1495 2696
barmi 2667
barn 4318
baron 1663
barrack 1357
barrag 2234
barrel 4090
barrier 890 891 2614
barrist 1075
base 1357 1432 3012
baseless 3068
baselin 3881
basement 893
basi 819
basic 513
basilica 2458
bath 2519
bathroom 894
baton 3503
batter 1239 2345
batteri 2034
battl 193 1310 2636
battlefield 1369
bazaar 1454
beach 2287
beacon 4224
bear 1775
beast 2060
beat 36 197 1239 2509
beaten 36 197 1239 2509
beatifi 4391
beauti 579
becam 46
becaus 629
becom 46
bedlam 1414
bee 3982
beehiv 4323
beekeep 4322
beet 4339
befor 640 674
beg 115
began 0 179
begin 0 179 3218
begun 0 179
behav 320
behavior 320
behaviour 320
behemoth 1428
belat 500
belief 237 2468
believ 237 241 2469
below 655
beltwai 4258
bench 1070
benchmark 1574 2073
benefactor 2532
benefici 429 522 3055
beneficiari 1158 1676 3240
benefit 429 619 1620 1623 1674 1675 1789 2868
benzin 2151
bequeath 1157
bereav 3102
besid 634 635 3045
besieg 1335
best 526
bestow 92
bestsel 4425
bet 2523 2524
better 30 527
beverag 1528
bewar 3191
bia 1161
biannual 3090
bias 600 1161
bibl 4395
bicker 2569
bicycl 2094 2216
bicyclist 2095
bid 174 412 781 1498
bidder 412 1547
biennial 3089
big 469
bigger 3411
bigwig 1439
bike 2093 2094
bilater 1397
bill 978 1475 1494 1649
billionair 1663
bimonthli 3091
bin 3 5 109 215 3206 3653
bind 114 547
bio 3796
biodiesel 4092
biodivers 2279
biofuel 4092
bioga 4093
biographi 4427
biomethan 4093
biopsi 3940
bird 3118
birth 1774 1808 1809 3708
biscuit 3779
bishop 2460 2547 3145
bishopr 4356
bitter 4293
biweekli 3092
bizarr 2668
blacklist 108
blackmail 1242
blackout 2224
blacktop 2943
blame 134
blameless 1103
blasphemi 4383
blast 133 1256
blaze 2324 2326
bled 394
bleed 394 1864
bless 788 2476
blew 2321 2682
blink 2559
blizzard 2308 4279
bloc 951 1038
block 110 111 854 3628
blockad 993 1380
blockag 3394
blockbust 4417
bloke 1748
blood 394
bloodsh 1263
blow 2321 2682
blown 2321 2682
blueprint 753 986
blunder 745
blusteri 4291
bmi 3918
boar 4353
board 947 1438 2174
boat 2124
bobbi 1199
bodi 814 945 1220 1793 2859
boffin 1718 1950
bog 4354
bogu 520 3105
boi 1750 1763
boil 4292
boiler 2247
bolster 28
bolt 72
bomb 88 1255 1339 1340
bombard 1339 1340
bond 1039 1115 1571
bone 3980
bonker 2667
bonu 1619 3215
bonus 1619 3215
boob 745
book 1479 1480 2414 2538 2539 4477
bookshop 2417
bookstor 2417
boom 1596 2708
boost 17 28 126 3263
booster 1882
booti 3528
booz 1912 2641
border 1030 1067 1068 3342
bore 1775 4088
borehol 4088
born 1774 1775 3011
borough 942 944
borrow 101 1562 1564 1566 1671
boss 816 1435 1439 1684 2483
bother 1289
bottl 826
bottleneck 2146
bought 95 1465 1466 3200
bound 114
boundari 1030 3211
bounti 1276
bours 1573
bout 4537
boutiqu 1451
bovin 2355
bowel 3924
box 3206
boxer 4538
boycott 993 2715
brace 183 4467
brain 1932
brainbox 1950
brake 2182
branch 1431 1511 2829
brand 1148 1461
brave 2663
braveri 839
brawl 1266
breach 190 388 1145 1267
bread 3780
breadth 380 492
break 190 388 710 1862 4475
breakag 388
breakawai 3631 3632
breakdown 2049 2992 2993 3232
breakfast 2644
breakthrough 1027 1956 3913
breath 3334
breathalys 3505
breathless 3931
bred 2357
breed 2357 3985
breez 2304
breezi 4291
brekki 2644
brew 2645
brewer 3801
breweri 3801
bribabl 604
bribe 401 1125
briberi 401 996
brickbat 843
bridg 2141
brief 145 491
brigad 3538
bright 586 3153 4290
brilliant 524 586
bring 97 213
brit 2608
briton 2608
broad 380 492
broadband 2028
broadcast 2398 2400 2982
broaden 26 380
broadsid 843
broke 190 388 2698
broken 190 388 607 1862
broker 204 1540 1577
brother 1765 3127
brought 97 213
browser 4150
brutal 1263
bse 4325
bu 2092
budget 574 987 1063 1064 1634 3143
bug 1846 1847 2050 3490 3491 3981
bui 95 1465 1466 3200
build 180 854 862 1486 2857 3201
builder 861 909 1721
built 180 1486
bulk 764
bulldoz 188 2574
bullet 1254
bulletin 1710
bulli 1162 1241 3355 3863
bumper 2670
bundl 985
bungalow 3729
bungl 745
buoi 4225
bureau 898 945
bureaucraci 451 995
bureaucrat 451 937
bureaux 898 945
burgl 403 413 1233
burglar 413 1232 1233
burglari 403 1234
burglaris 1233
buri 1778 1779
burial 1778 1779
burn 1863 2326 3337
burnt 2326 3337
bursari 1982
buse 2092
bushfir 2325
busi 1423 3142
businessman 1441 1663
businessmen 1441 1663
businessperson 1441
businesswoman 1441
businesswomen 1441
bust 607 1169 1490 2624 2625
butcher 1213 3782
buyer 1445
buyout 1466
bypass 2589 4258
bystand 1106
cab 2098
cabinet 912
cach 3529
cadr 2776 2777
cafe 1524
cafeteria 3798
cage 1089
calam 2314
calcul 216 243 3916
calendar 708
calf 4320
call 219 780 1121 2017
calm 595 1377 1413
calv 4320
cameraman 2412
cameramen 2412
campaign 967 968 1042 1506 2494
campu 1986
campus 1986
canal 3403 4219
canalis 3403
cancel 5 6 1641 3219 4247
cancer 1853
candi 3777
candid 782 954 1052 2085
canin 3114
cannabi 1247
canola 4338
canon 2475
canonis 2475
canteen 3798
canton 2770
canva 2439
canvas 2439
canvass 968 1045
cap 112 769 771 2371
capabl 625
capac 625
capit 880 911 1633
capitul 1336
capsiz 2168
capsul 1885
captain 2131
captiv 1236
captur 209 1203 1332
car 2089 2932 3141
caravan 3730
carbon 2253
carbur 2153
carcinogen 3109
card 1651
cardiac 1930
cardin 4357
care 1159 1936
career 1688
caregiv 1728
careless 1130
carer 1160 1728 1820
caretak 683
cargo 2134 4193
carmak 2102
carnag 1414
carniv 4456
carri 213 2176
carriag 2107
carriagewai 2137 2942
carrier 2030 2116 2136 3948
carrot 2615
cartel 1509
cartridg 1254
case 1079 1837 1838 2794
casework 3751
cash 1553 1555 2748
cashier 3808
cashpoint 1650
casino 2525
cask 4090
cast 4422
castl 2445
casualti 1212 1218 1392 1833
cat 3115
catalog 2069
catalogu 2069
catastroph 2314
catch 209 1841 3265
catchphras 3618
categor 309
categori 760 761
categoris 309
catenari 4239
catfish 3472
cathedr 2458
cattl 2354 2355 4319
caught 209 1841 3265
caus 223 1965 1966
causal 3872
caution 132 4477
cave 2559
caveat 3909
cctv 1279
ceas 1 3255
ceasefir 1360 1418
ceil 769 771
celeb 2393
celebr 199 504 2393 2429 2452
celibaci 4388
cell 2034
cellar 893
cellphon 2015
cemeteri 3661
cenotaph 1405
censu 1044
censur 133 785 2562
census 1044
centenari 709
center 275 900 1537 1972
centr 275 900 1537 1972
central 501
centuri 698
ceo 1435
cereal 2353
cerebr 1932
ceremoni 2451 2976
certain 540
certif 355 1151 3839
certifi 355 1150 2917
cessat 3254
cfo 1437
chain 1450
chair 164 816 1436
chairman 1436 2832
chairmen 1436 2832
chairperson 1436
chairwoman 1436
chairwomen 1436
challeng 240 535 741 954 955 1084
chamber 888 914
champion 124 2503
championship 2488 2980
chanc 300 624 749
chancellor 920 1974
chang 39 3234
channel 4219
chao 1414 3397
chap 1748
charact 2394
character 149
characteris 149
characterist 2071
charg 1093 1094 1095 1168 1475 1493
charger 2194
chariti 1043 1814
chart 833
chase 73
chatbot 4146
chauffeur 1722
chausse 2936
cheap 574
cheat 1124
check 185 186 227 277 295 1891 3393
checkout 3806
checkpoint 3492
checkup 1890
cheer 4446
cheerlead 2606
chees 3786
chef 1726
chemic 2065
chemist 1826
chemistri 2065
chemo 3937
chemotherapi 3937
chicken 3785
chickenpox 3957
chief 502 816 1435 1439
chiefli 659
child 1752 1813 3123 3246
childcar 1786
childhood 1790
childmind 3831
children 1752 1813 3123 3246 3247
chilli 583
chip 2033 3778
choic 229 757 758
choir 4433
choke 1240
cholesterol 3921
choos 168 229 278 3299
chop 21
chopper 2113
choru 4433
chorus 4433
chose 168 229 278 3299
chosen 168 229 278 3299
christen 4365
christma 2473
chuck 215
chuf 2658
church 2457 2546 2547
churchgoer 4362
cigarett 1913
ciggi 1913
cilantro 3791
cinema 2390
circa 653
circul 3259 3417 4452
circumst 774 847
circumv 2589
cite 269 270
citi 559 877 910
citizen 1011 1069 1745 1783
citizenship 1012
civilian 1365
clad 3736
claim 271 1095 1628 3157 3438
claimant 1078 1675 3242
clampdown 772
clandestin 3107
clanger 745
clap 4446
clarif 150 3235
clarifi 150 3350
clash 292 998 1265 1310 2569
class 309 761 1985 1996
classif 309
classifi 309 553
classroom 1997
claus 1140
clean 400 580 1900 4405
cleaner 1725
cleanli 1899
cleans 400
clear 106 107 538 1088 3365 3428 3566
clearanc 788 3428
clemenc 1116
clergyman 2459
clergymen 2459
cleric 2459
client 1445
climat 2375
climb 16 18 3340
climbdown 2558
clinch 2679
clinic 1830 1831 1922 2817 2818
clinician 1817
clobber 2702
clock 828
cloister 4368
close 2 87 564 2192 3227
closur 87 1380 2192
cloth 1529 2839 3209
cloud 2032
cloudburst 4275
cloudi 4289
clout 846
club 2481 2550
clue 3511
cluster 1849
co2 2253
coach 2092 2107 2483 2550
coal 2235 2388
coalit 951
coast 444 2286
coastal 444
coastguard 3555
coastlin 2286
coax 265
cockpit 4157
coerc 3355
cohabit 3356
cohes 841
cohort 3248 3869
coincid 292
cold 583 1852
collabor 157 1434 3017
collaps 20 88 1490 2331
collar 2624
collat 3325
colleagu 1685 3017
collect 62 94 824 1683 3325
colleg 1971 3016
collid 2166
collieri 2236
collis 2162 2166
collud 3398
collus 1509 3398
coloss 470
comb 284 1273
combat 193 1310
combin 52 566 714 1467 3054
combust 2956 3337
come 571
comeback 4494 4495 4564
comedian 4447
comet 4198
comic 4447
command 118 1316 1317
commando 3495
commemor 199 200 1404
commenc 0
commend 135
commensur 3058
comment 2886 2889
commerc 2841 2842
commerci 1505 3142
commiser 3193
commiss 947 1479 1500 2756
commit 103 139 1412 3354
committe 947
commod 1460 1653
common 512 566
commonli 661
commun 557 877 1781 1782 2734 2735 3019 3329 4363
communic 1845
communion 4366
communiqu 1020 2735
commut 2100 2101 2173
compani 1173 1423 1543 1684
companion 1769
compar 246 516 3059
comparison 246
compatriot 2849
compel 114
compens 1131 1132 1195 3256
compet 159 198 340 404 1178 2006 3028
competit 198 340 1507 2488 3021
competitor 404 955 1507 2478
compil 184
complain 273 274 1078 3160
complaint 274 784
complet 2 480 733 3405
complex 537 1537
compli 191 3322
complianc 191
compliant 3065
complic 537 3462 3895
compliment 135
complimentari 737
compon 762
compos 57 279 344 595 4431
composit 344
comprehend 239 329
comprehens 329 567
compris 55 57
compriz 55 57
comprom 1026 1267 2560
compromis 1026 1267 2560
compulsori 547
comput 216 2013 2082 2987 2988
con 266 1112 1124
conceal 206
conced 143 362 2559
conceiv 543
concentr 275
concept 754 986
concern 254 255 596 638 1423
concert 2428 2544 2784
concess 362 1026 1149 1541 2868
conclav 4358
conclud 2 330 2863 2888 3173
conclus 330 569 1955
concur 122 3318
concurr 642
condemn 133 785 1089 1403
condit 774 775 1141 1837 2295 2854 3212
condition 3007
condominium 855
conduct 78 82
conductor 2427 4237
conduit 2201
confectioneri 3777
confer 92 152 1017 1018
confess 143 1096
confid 296 540
confidenti 553 1164 1180
confin 27 1895 1896
confirm 107 141 222 1170
confisc 1169
conflict 998 1309
conform 191
confront 176 194 1265 2570
confus 2590
congest 2146
conglomer 1426
congratul 137
congreg 63 2469 4363
congress 914 1018
congressman 915
congressmen 915
congresswoman 915
congresswomen 915
conjectur 294
conjug 3128
conjunctur 2825
connect 53 187 1964 2111 3020
conscript 1320 1321 1322
consecr 2476 4390
consent 121 788 1166 4129
consequ 630 1967 1968
conserv 50 2961 3302 3635 3639 4405
conservationist 2259
consid 235 236 2883 3444
consider 469 731
consign 1516
consolid 28 52
conspir 3398 3399
conspiraci 3399
constabl 1199
constant 3057
constantli 665
constitu 962 963
constitut 57 979 2749
constrain 112 319
constraint 319 772
constru 3274
construct 180 862 909
consul 1031 1400
consult 152 1015 1539 1906 3324 3671 3672
consum 1445 1446 1447 2250 3335
consumpt 2250 3960
contact 156
contagi 1845
contagion 1844
contain 55 826 2329 3206
contamin 581 1843 2260 3379
contempl 235
contemporari 605
contend 198 271 954
contenti 590
contest 590 1084 2488 2496
context 847
contin 904
continu 8 11 665
contraband 2845
contracept 1919
contract 19 1139 1194 1500 1841
contractor 1194 1449
contradict 3228
contrari 517
contrast 246
contraven 190
contravent 1145
contribut 102 1627 1658 3162
control 166 186 1040 4237
controversi 590 997 998
conurb 2948
convalesc 1873
convei 213 2176 3329
conven 155 3291
convent 507 1018 1024 4368
convers 334
convert 45 334 4392
convey 3204
convict 1087 1112
convinc 265 540
cook 1726 3149
cooki 3779 4135
cool 15 583
cooper 157 1434 2837
coordin 158 167 3419
cop 1199
copi 2529 3915
copper 1199
copyright 1146
core 502
coriand 3791
corn 2353 3790
coron 3456
coronari 1854
coronaviru 1850
coronavirus 1850
corpor 1423 2827
corps 1220
correct 39 518 3310
correl 1964
correspond 293 1518 2405 3020
correspondingli 3006
corrobor 141
corrupt 604 996
cosmodrom 4185
cosmonaut 2039
cost 463 1474 1492 1494
costli 463 575
council 940 3641
councillor 941
councilor 941
counsel 272 797 1075
counsellor 1539
count 216 290 1093 3183 3362
counter 193
counterattack 1371
counterfeit 520 3467
counteroffens 1371
counterpart 1399
counterparti 3238
counti 943 944
countri 558 883 913
countryman 2849
countrysid 558 883
countrywid 718
coup 793 1006
coupl 823 1770
coupon 1496
courag 839 2663
courgett 3789
cours 982 1715 1996
court 1070 1071 1175 1187 1188 2865
cover 55 1625 3267
coverag 1625 2981 4112
covert 553 3107
covertli 728
covid 1850
cow 2355
cowork 1685
cowsh 4318
cpi 1592
crackdown 772
craft 2037 2124
crash 20 1597 2051 2162 2166 2213
crazi 2667
creat 179 2010
creator 1440
creatur 2060
crech 1786
credit 1562 3311
creditor 1552 1565
creditworthi 4014
cremat 3662
crematorium 3662
crestfallen 262
crew 824 2130 2209 4191
cri 282 2659
crime 1098 1185
crimin 410 1099 1185 1249
criminalis 410
cringeworthi 2662
crise 999 1597 2338
crisi 999 1597 2338
crisp 3778
criteria 1141 3212
criterion 1141
critic 133 785 843 957 2530 2561 2595 2629
criticis 133 2561
critiqu 2530
crook 604 1232 1249 3105
crop 2349 2377
cropland 2971
cross 2141 2143 2938 3339
crossroad 2143
crowd 588 1792 2431
crowdfund 2705
crucial 501 2595
crude 2240
crumbl 2331
crush 3565 4491
cry 282 2659
crypto 1648
cryptocurr 1648
cub 3986
cuff 2624
culinari 3149
cull 1692 2358
culmin 3315
culpabl 1102
culprit 1249 2799
cult 4398
cultiv 2352
cumul 3053
cup 2490
cuppa 2645
curat 2442 2541 4367
curb 21 112 772
cure 1872 3310
curfew 1282
curios 837
currenc 1598
current 670 671 2218 3026 3027
curricula 1998
curriculum 1998
curtail 21 3262
custodi 1108 1159 1174
custodian 1160
custom 47 1445 1446 1447 1448 2844 3799
customis 47
cut 21 1402
cutan 3138
cutback 21 3694
cyberattack 1269 1304
cybercrimin 1268
cybersecur 2047
cycl 2094
cyclist 2095 2216
cyclon 2302
dad 1757
daddi 1757
daft 2667
dai 467 702 703
daili 467 688 2402
dairi 2360
dale 2290
dam 2234 2954
damag 189 530 607 1131 1261 2336 2652 2994
damp 585 3735
dancer 2979
danger 528 748
data 798 1961 2086 3917
databas 2067 2086
date 702
daub 2631
daughter 1764 2870
daycar 1786
daytim 3122
deacon 4367
deactiv 2755
dead 1209 1211 1212 2807
deadli 1209 1217
deadlin 701 2618 2742 2854
deadlock 1028
deal 411 1023 1133 1139 1484 1495
dealer 411 1455 1456 1577
dealt 411 1484
dear 575 2699
dearth 289
death 1209 1211 1212 1948 2811 3709
debacl 794
debark 2941
debat 153
debri 2332
debt 1564
debtor 1566
debut 2434
decad 697
deceas 1211 2807 3101
deceit 1124
deceiv 266
deceler 15
decentr 3630
decentralis 3630
decept 1124
decid 228 757 1085 2882 3174 4461 4535
decis 228 757 1086 1389
declar 146 1020 2904
declin 19 109 304 768
decommiss 2757
decor 2908
decre 980 2788 3649
decreas 19 768
decri 133 1403
decrimin 1101
decriminalis 1101
dedic 103 506 1412
deduc 2888
deduct 2724
deem 236 2904 3273
deep 378 493
deepen 378
deepfak 4147
defac 1261
defam 1163
default 2723
defeat 197 990 2509 4491
defect 607 746 2050 3615
defector 3614
defenc 129 3942
defend 129 1077 1184 4486
defens 129
defer 12
defi 2603
defici 746 3233
deficit 626 747 1582
defin 307 308 341
definit 341 569
deflat 1590
deforest 2274
defrai 3267
defraud 1124
defus 1377 3497
degrad 31
degre 766 1979 2298
deject 262
delai 12 13 500 704 2193 3420 4250
deleg 915 1033 1795 1797 3323
delet 58 4132
deleteri 2336
deliber 153 723 3444
delight 261 592 835 2658
deliv 81 93 97 1775
deliveri 97 849 1516 1774
delug 2312
demand 113 115 116 1513 3275 3400
dementia 3758
demerg 1468
demin 1417
demo 1001
democraci 450 1010
democrat 450
demolish 188 3343
demonstr 207 221 222 1001 1002 1003
demot 2512
deni 142 1097 2565 3317
denial 142 3372
denot 268
denounc 133 1403
dent 29
dental 460
dentist 460 1824
depart 922 1975 2650
departur 69 2120
depend 1911
depict 149
deplet 84
deploi 172 1322 1323
deplor 256 1403
deport 1118 3377
depos 1007
deposit 1568 1569 3440
depot 1459 2838
depreci 1600
depriv 577 3357
depth 378 493
deputi 914 915 933
derail 2165
derbi 4505
deregul 2915
derog 1143
descend 3341
describ 149
descript 149
desert 587
deserv 285 299
design 168 182 2447 2449
desir 233
despit 631
despot 1009
destin 2203
destitut 1657
destroi 188 2651
destroy 1349
destruct 188 2336
detail 307 568 798 799 3210 3235 3361
detain 407 1203 3434
detaine 407 1112
detect 220 1200 1870
detent 1174 1203
deter 128
deterior 31
determin 227 228 308 1086
detest 258
deton 1256
detor 2179 2191
detour 2179 2191
detractor 957
detriment 530
devalu 1600
devast 188 593 2336 2652
develop 182 773 792 861 862
devic 1255 1533 1534 2053
devis 182 2010
deviz 182 2010
devolut 3630
devot 103 603
di 1209 1211 3101
diabet 1856
diagnos 1869 1870 1947
diagnosi 1869 1947
dial 3558
dialogu 1015
dictat 1009
diddl 1124
die 1209 1211
diehard 2606
diesel 2152 2153
diet 914 1916
differ 291 514 622 2569 3234
differenti 3307
difficult 535
difficulti 741
dig 2063 2239
digit 721 3390
digitis 3390
dike 4300
dilut 29
dimens 618
diminish 19 2913
diner 1524 3799
dinghi 4213
dinosaur 3978
dioces 4356
dip 19 768 3336
diploma 1979
diplomaci 449 1396
diplomat 449 1032 1058 1390
dire 2669
direct 118 164 773 810
directli 716
director 816 1435 1438 2391 2830
dirt 2260
dirti 581
disabl 611 1909 3497
disadvantag 577 620
disagr 51 998
disagre 2569 3194
disallow 108
disappear 59 3365 3562
disappoint 262
disapprov 785 3702
disarm 3497
disarma 1356
disarrai 2590
disast 794 2314
disburs 1476 3266
discard 215
discharg 1204 1875 2178 2252 2269 3331 3332
disciplin 1090
disclos 146 147
disclosur 3415 4145
discomfort 1860
disconnect 2755
discontinu 1 5 3220 3261
discount 1495 2695
discourag 128
discov 220 250
discoveri 220 1956
discrep 622
discretionari 548
discrimin 1161
discuss 153 1015 3172
diseas 1837 1943
disembark 2175 2941
dish 1526
dishonest 3105
disinfect 1900
disinfl 4010
disinform 1394
disk 4149
dislik 258
dismai 254 262
dismal 2669
dismiss 109 142 170 1692 2907 3156 4476
disord 1000 1004 1414 1837
disown 3317
dispar 622
dispatch 96 1323
dispens 64
dispers 65
displac 2850
displai 207 2054
dispos 215 1470 2864 3822
disposit 2788
disproportion 475
disprov 3316
disput 142 590 998
disqualif 2798
disqualifi 3509
disquiet 254
disregard 190 192
disrupt 2049 2193 3397
dissect 245
dissemin 3259
dissent 3194
dissert 1981
dissip 3365
dissolut 2753
dissolv 2752
dissuad 128
distanc 2187
distant 565
distilleri 3805
distinct 514 2007
distinguish 3307
distract 3396
distraught 593
distribut 64 3259
distributor 1455
district 875 885 943 944 963 2770 2773
disturb 1000 3426
ditch 5 215 2557
diurnal 3122
dive 20
diver 3564
diverg 291
divers 514
diversif 358
diversifi 358
divert 2179
divest 1470
divid 51 104
dividend 1575
divis 51 590 1429 2489
divorc 615 2675
divulg 147
dna 3973
docent 2927
dock 2133 2724 2940
dockyard 4215
doctor 1817 1940 2928 3345 3587
document 1151 1152 1954
dodg 332 2726
dog 3114
doldrum 1595
dole 3745
domest 554
domicil 905 3012
domin 3364
donat 102 831 1658
donor 2532 3622
door 895
dope 2515
dorm 3731
dormitori 3731
dosag 3896
dose 1881 1939 3896
douan 2844
doubl 22 3086 4467
doubt 240 542
dous 2328
downgrad 2512 4016
downhil 4534
downplai 2588
downpor 2307 4275
downpour 2307 4275
downsid 620
downtim 2049
downtown 881
downturn 768 1595
draft 182 184 986 1320 1322 2790
drafte 1321
drag 212
drain 84 3403
drainag 3403
drama 2433
dramat 731
dramatist 4430
drank 2641 3335
draw 212 264 1659 2508
drawback 620 3909
drawn 212 264 2508
dread 253 525 2669
dress 3209
drew 212 264 2508
drill 1358 4088
drink 1528 1912 2641 3335
drinkabl 3111
drive 967 2171 2208
driven 2171
driver 1722 2208
driverless 2075
drizzl 4276
drone 2036
drop 5 19 768 2512 3261 3285 3407
dropout 3841
drought 2311
drove 2171
drown 2335
drub 4491
drug 1245 1299 1883 1946
druggist 1826
drugmak 1888 1946
drugstor 1827
drunk 2640 2641 3335
dry 584
dub 219
duck 332
dud 794 3499
dug 2063 2239
dull 4289
dump 215 2263 2693 3655
dung 4313
duo 823
dupe 266 1124
durat 700
dure 641 2738
dustbin 3653
duti 751 1137 1602 1606
dwell 852 853 871
dweller 1745
dwelt 871
dwindl 19
dy 1209 1211
dyke 4300
dynam 773
each 479 711
earli 499
earlier 484 674 675
earliest 570
earmark 103 2576
earn 299 1477 1578 1616 1629
earth 903 2292
earthquak 459 2316 2380
eas 7 3258 3264
easi 536
east 562
easter 4381
easterli 562
eastern 562
eat 3333 3335
eaten 3333 3335
eateri 1524
eavesdrop 3490
ebit 1580
ecolog 2257 2959
ecologist 2259 2960
econom 439 1636 1664 2685
economi 439 1512 1677 2717 2825
economis 1636 2685
economist 1588 1677
ecstat 2658
edg 901 4493
edibl 3112
edict 980
edific 854 862
edit 2072
editor 2406
educ 1987 1988 1994
effect 1967 3892
effectu 82
efficaci 573 3892
effici 573
effluent 2268
effort 174 796
effortless 536
egg 3787
egghead 1950
eggplant 3788
eid 4375
elabor 3349
elaps 3346
elderli 485 3124
elect 278 958 959 1051 1052 3395
election 968
elector 962
electr 2217 2218 2374
electrif 3391
electrifi 3391
electrocut 3829
electron 721
element 1965 2806
elementari 513
elev 2199 4498
elig 303
elimin 58 2752 2753
email 1518 2023
eman 3312
embank 4300
embargo 789 993
embark 2174
embarrass 2662
embassi 1031 1057 1058
embezzl 1127
emblem 806 807
emerg 534 999 2338 2339 2804
emigr 1735
emiss 2252 2375
emissari 1032
emit 2252
emolu 3214
emphas 144 366 2586
emphasi 366
emphasis 144 366 2586
emploi 172 1689
employ 1684 1686 2782
employe 1683 2929
empow 106
empti 84 587
enabl 106 302
enact 81 989
encircl 1335
enclos 3056 3326
encod 4133
encompass 55
encor 4444
encount 194 2487 3293
encourag 126 127 2615
encrypt 4133
encycl 4360
end 2 3 4 330 3219 3254 3255 3261
endang 131 300 2280
endeavor 174 796 3257
endeavour 174 796 3257
endors 107 787
endpoint 3883
endur 684 3294 3402
enemi 1328
energet 453 2955
energi 453 2217
enforc 1167
engag 1689 2676
engin 4235
engulf 3547 3548
enhanc 28 30 790
enjoi 257
enlarg 26 1487
enlist 161
enliven 2911
enorm 470 2670
enough 473
enquir 339 3269
enquiri 339 1123
enrag 259
enrol 161 162 3858
ensembl 2426
ensu 3313
ensur 276 374 3300
enter 71
enterpr 1423
enterpris 1423
enthusiast 2455
entic 264
entir 480 733
entitl 303 1134 3282
entranc 71 895
entrant 1795
entrepreneur 1441 1663
entri 71
enumer 3362
environ 446 2256 2959
environment 446 2257
environmentalist 2259
envisag 231 3298
envoi 1032 1797
enzym 3975
epicent 2344 2380
epicentr 2344 2380
epidem 1848 1944
episcop 3145
episod 777
equal 38 515 1780 3058 4468
equalis 4468
equin 3113
equip 1532 1534
equit 599
equiti 1572 1633
equival 515 3059
erad 3308
eras 4132
erect 180
erod 29 331
eros 331
err 2591
erron 519
error 745 3229
erstwhil 675
erupt 2321
escal 1375 1376
escap 72 2270
escort 203
especi 660
espionag 1407
essenti 501 513 545
establish 179 220 222 227
esteem 838
estim 243 1586 2722
eucharist 4366
euthanasia 3760
ev 2099
evacu 406 2184 2333 3338 3375 3566
evacue 406 3567
evad 332
evalu 244 3163
evas 332
event 776 2450 2976 3021
eventu 681 2999
everi 479
evict 869 2646 3719
evid 538 1104 1963
evolut 350 792
evolv 350
ex 675
exacerb 31
exactli 735 3071
exagger 2587
exam 1999 2085
examin 186 245 1122 1123 1891 1999
exampl 759 842
excav 2062 2063
exce 36
exceed 36 654
excel 524
except 508 524 533 636 1143
excess 36 475 627
exchang 44 1573
exchequ 928
excis 1607
exciz 1607
exclud 56 636 3063
exclus 56 658
excurs 2186 3847
excus 1144
execut 1435 1439 2776 3289
exempt 1143 1144 3284
exerc 1927
exercis 1927
exhaust 3309 3927
exhibit 148 207 1520 2542 4399
exist 288 671
exit 69 896
exoner 1088
exoplanet 4200
exorbit 575
expand 26 61 1487
expans 26 1594 3370
expect 232 541 613 2905
expedit 14
expel 1118 1401
expenditur 1064 1476 1494
expens 575 1494
experi 185 301 778 1717 2923
experienc 301
experiment 2922
expert 1587 1718 1950 2005 2006 2920 3014
expertis 2005 2006 2920 3014
expir 4
expiri 3217
explain 150 311 3349
explan 150 818
explod 1256
exploit 173 2856
explor 3376
explos 1255 1256
expo 1520
export 1483 4059
expos 345 612
exposur 345
express 2420
expresswai 2138
expuls 1118 1401
extend 11 26 61 325 490
extens 325 492 567 2751
extent 618
extermin 1295
extern 555
extinct 2281
extinguish 2328
extort 1242
extortion 575
extra 482 3060
extract 2239
extradit 1117
extraordinari 508
extrem 533 1258
extremist 1257
ey 3133 3140
eyewit 1106
fab 524
fabric 1457 2839 3344
facad 3736
face 194 301 3296
facelift 42
facil 1537 2189 2857
facilit 204 1364 3258
fact 804
faction 2861
factor 1965
factori 1458 1545
faculti 1975
fade 3365
fag 1913
fail 88 2051 3409
failur 88 794 2049
fair 599 1520 4290 4457
fairground 4457
fairwai 4220
faith 296 603 2468 2469
fake 520 3344 3824 4403
fall 19 768 2914 3341
fallen 19 2914 3341
fallout 1968
fals 519 520
falsehood 803
falsifi 3345
famili 1768 1812 1813
famin 2370
famish 578
famou 504
fan 956 2455
fantast 524
farawai 565
fare 2154 2155 2643
farm 2346 2347 2352 2376 3148
farmer 1719 2376 2377 2969
farmhand 4306
farmland 2348
fast 497 736
fat 2639
fatal 1209 1212 1217
father 1757 3126
fatigu 1406 3927
fault 133 134 746 2050 3229
faulti 607
fauna 2278
favor 124 230 522
favour 124 230 522
favourit 3595 4506
fear 253
fearless 2663
feasibl 543
feat 795
featur 2071
fed 393
feder 815 4552
fee 1493 3214
feebl 496
feed 393 4312
feel 237
felin 3115
fell 19 2275 2914 3341 4346
fella 1748
felon 1249
feloni 1098
felt 237
femal 610 1749
feminin 610
fenc 891
ferri 2125
ferryboat 2125
fertil 2361
fertilis 2361
fest 2429
festiv 2429 2452 2551
feud 998
fever 1861
fewer 3407
fiasco 794
fibr 4110
field 886 2348
fight 125 193 1265 1266 1309 1310 4537
fightback 4495
fighter 1325 4538
figur 765 1554 1961 2824
filch 1230
file 98 1152
filial 2829
filibust 3627
fill 83 396
film 1280 2389 2536 2537
filmmak 2391 2536
filthi 581
final 2 569 681 2491 4461
finalis 2
financ 440 987 1471 1553 1555 2717
financi 440 1576 1664
find 220 221 1085 1086 1869 1955 1956 3173 3979
fine 1091 1092 2729 2741 4290
finest 526
fingerprint 1286
finish 2
fire 170 1225 2324 2378
firearm 1252 1253
firebal 4197
firebug 3543
firefight 1730 2378 3516
firehous 3540
fireman 1730
firemen 1730 3538
firestorm 2571
firework 2453 4459
firm 1423
first 570
fiscal 1664 3143
fish 2367
fisher 1720
fisheri 2367
fisherman 1720
fishermen 1720
fishmong 3784
fisticuff 1266
fit 214 1840 2877
fix 177 178 308 3310 3587 4140
fixtur 2487
flag 808
flak 843
flame 2324
flammabl 2956 3110
flat 853 3057
flatten 188 2652
flaw 746 4139
fled 72 2333
flee 72 2333
fleec 1124 2688
fleet 1314
flew 2115
fli 2114 2115
flight 2114 2115 2205 2207 2215
fling 208
flip 2170
float 1646
flog 1464 2693
flood 2312 2313 2379
floor 770 892
flop 88 794
flora 2061
flotat 1647
flounder 2709
flourish 2708
flout 190
flown 2115
flu 1851
fluctuat 34
flung 208
flurri 4280
flush 576
fly 2114 2115 2123
flyer 2100
focu 275
focus 275
fodder 4312
foe 1328
fog 2310
foil 110
fold 1490
follow 73 191 295 571 639 956 2455 3098 3313
food 393 1526 1527 1916 2643 2972 3149
foodstuff 1527
fool 266
footag 1280
footbal 2479 2480
footfal 3818
footpath 2196
footwear 3207
forbad 108
forbid 108
forbidden 108
forc 114 1313 2318 2574 3061 3355
forecast 232 1586 2296
foreclosur 3720
foreign 555 2848
foremost 503
forens 3487
forerunn 1799
foresaw 232 3298
forese 232 3298
foreseen 232 3298
forest 2273 4347
forev 3036
forfeit 3286
forg 520 3345
forgav 1641 3410
forgeri 3467 4403
forget 248
forgiv 1641 3410
forgiven 1641 3410
forgot 248
forgotten 248
form 57 179 760 809
formal 726
former 484 675
formerli 674
formul 182
formula 2046
forthcom 571
forthwith 678
fortifi 28
fortnight 696
fortnightli 3092
fortress 2445
fortun 1630 2665
forum 1018
forward 96 2486 3327
fossil 3977
foster 126 1773
fought 125 193
found 179 220 221 1085 3173
foundat 819 1043 1558
founder 1440 2168
fowl 3785
fraca 1266
frack 4089
fraction 2861
fractur 1862
fragil 496 612
framework 3211
franchis 1541
franchiz 1541
fratern 3127
fraud 1124 1303
fraudster 1251 1303
fraudul 3105
free 737 1136 1144 1204 1333
freebi 737
freed 1144 1204 1333
freedom 1136
freelanc 1716
freeli 722
freewai 2138
freez 1 583 2300 4293
freight 2134
freighter 2127 4209
frequenc 418 3222 4121
frequent 418 512 662
fresh 483 673
fret 2660
friar 2462
friction 1374
friend 1769
friendli 4504
frigat 1349
fright 2661
frighten 594 1162
frogman 3564
front 1369
frontbench 2600 2601
frontier 1030
frost 2294 2300
frosti 4293
froze 1
frozen 1
frustrat 262
fuel 2151 2152 2153 2956 2958
fugit 2633 2634
fulfil 140 205 263 3289 3331
full 396 480 568 588
fulli 733
fume 591 2330
function 752 2071 2450 2674
functionari 937
fund 1471 1472 1553 1555 1556 1558 1633 2843
fundament 513
fundrais 2705
fundraiz 2705
funer 1778 2678
funfair 4457
funicular 2198
furi 259
furiou 591
furlough 4048 4049
furnac 2247
furnish 93 1530
furnitur 1530
furor 2571
further 126 482
furthermor 634
fuse 52
fusion 1467 4105
futil 2599
futur 705 2758
ga 2151 2242
gadget 2053
gaff 745 3202
gaffer 2483
gain 16 95 767 1477 1578 4021
gala 2976
galaxi 4199
gale 2301 4273
galleri 2441
gambl 300 2523 2524
game 2056 2487 2523
gang 1248 3465
gap 622 747
garbag 2262
garden 2521
gargantuan 2670
garment 1529
garrison 1357
gase 2151 2242
gasolin 2151
gastarbeit 2847
gastroenter 3962
gastrointestin 3924
gate 895 4177
gather 62 63 1016
gaug 217 243 244 1574 4297
gave 92 93 102
gazump 2713
gdp 1593 2826
gear 1532
gem 830
gene 2059
gener 181 3008
genet 2059
genocid 1295
genom 3973
gentleman 1748
gentlemen 1748
genuin 521
geriatr 3124
germ 1847
getawai 710
giant 470 1428
gift 102 831
gig 2428
gigant 470
gigawatt 4098
gilt 1571 4012
girl 1751 1764
give 92 93 102
giveawai 994
given 92 93 102
giver 2532
glacial 3151
glacier 2293 3151
glad 592
glass 829
glasshous 4336
glider 4183
glitch 2050
global 456 556 719
globe 456 903
glucos 3919
glut 627
glyphos 4315
gm 2368
goal 750 2506
goali 2485
goalkeep 2485
goalscor 4488
gondola 2198
good 1460 2134 2840 3055
goof 2591
gossip 801
govern 435 911 912 973 1008 1053 1056
government 435
governor 938 2862
gp 1818
grab 209
grade 2000
gradual 498 679
graduat 1977 1978
graft 996 1878
grafter 2720
grain 2353
gran 1759
grandad 1760
grandfath 1760
grandma 1759
grandmoth 1759
grandpa 1760
grant 92 994 1556 1982
grasp 239
grasshopp 4343
grassland 4311
grati 737
gratitud 136
gratuit 3104
gratuiti 3215
grave 531 3663
graveyard 3661
great 524
greatli 731
green 2257 2258
greeneri 2962
greengroc 3783
greenhous 4336
greenlight 107
greet 202
grei 4289
grew 16 26 1487 2352 3411
grid 2027
gridlock 2146
grief 836
griev 836 3102
grievanc 274 784
grill 1205 3442
grim 2669
gripe 274
grit 3659
grocer 1452
groceri 1452 1527
gross 1666
ground 818 819 2180 2292 2495 4181
groundless 3068
group 309 814 1426 1793 2425 2834 3869 3882
grovel 138
grow 16 26 1487 1594 2352 3411
grower 1719
grown 16 26 1487 2352 3411
growth 16 767 792 1594 1853
grub 2643
grumbl 274
guarante 139 276 540 1502 3401
guard 129 1207 1724 4237
guardian 1160
guardianship 1159
guerrilla 1325
guess 294 2722
guesstim 2722
guest 1549 2454 3799
guesthous 1523
gui 1748
guid 3427
guidanc 797 1586 3427
guidelin 810
guilti 1102
gun 1252 1253 1300
gunfir 1226
gunman 1224 1300
gunmen 1224 1300
guru 1718
gust 2304 4274
gut 262 2651 3549 3924
gutsi 2663
gw 4098
gym 2518
gymnasium 1992
h2 2245
habitat 2282
hack 1267 1269
hacker 1268 1304
haemorrhag 1864
haggl 154
hai 4340
hail 135 2309 4277
hailston 4277
hailstorm 2309
hajj 4376
half 3079
halt 1 326 2202
halv 25
hamlet 879
hammer 4491
hamper 111
handcuff 2624
handgun 1253
handicap 611 1909
handl 165 176
handout 994
handov 1117
handpick 2577
handset 2015
hapless 2666
happen 77 776 2450 3314
happi 592 835
har 172
harass 1162 1289 3531
harbor 2133
harbour 2133
hard 387 535
harden 387
hardlin 3637
hardship 1657
harm 189 523 528 530 1215 2336 3108
harmon 158 2916
harmonis 158 2916
harvest 2349 2350 4309
hasten 14
hat 3208
hate 258
hatr 258
haul 212 213 1169 2176 3528
haulier 2136
havari 2993
havoc 1414
hawk 3637
hazard 528 748
head 164 816 1435 1436 2737
headcount 1044 3251
header 4481
headgear 3208
headlin 4443
headmast 1995
headmistress 1995
headquart 1432
headscarf 4380
headteach 1995
headwai 791
heal 1872
health 1840 2866
healthcar 1836
healthi 1840
hear 250 1082 1083 1187 3137
heard 250
heart 1930
heartbroken 593
heat 582 3152
heater 2247
heatwav 2299
heavi 494
heavyweight 1428
hectar 4308
hefti 469 494
height 379 487
heighten 379
heir 1158 1798
heist 2626
held 78 1203
helicopt 2113
helm 164
helmet 3208
help 123 787 797 1557 3055 3162 3258
helper 3463
helplin 3560
hemorrhag 1864
hemp 1247
henc 630
henceforth 3035
hepat 3132
herbicid 2362
herd 4319
hereditari 2059
hereinaft 3034
heret 4384
heritag 2443 2526
hero 2664
heroic 2663
hesit 3420
hgv 2090
hid 206 2632
hidden 206 2632 3107
hide 206 2632
high 379 487 489
highest 769
highlight 144 312
highwai 2137 2138 2935
hijab 4380
hike 17 767
hill 2289
hinder 111
hindranc 2614
hint 267 805
hire 1481 1689 1815
histor 447 511
histori 447 706
hit 210 793 1239 2166 2167 2345 3189
hitch 704
hitherto 674
hiv 3961
hive 4323
hoard 3529
hoax 1394
hobbi 2456
hog 2356
hol 710
hold 78 1203
holder 1196 1442
hole 747 3205
holidai 710
holidaymak 1522 2100
home 554 852 853 857 2282 3202
homeless 1785 3738
homeown 873 906
homeschool 3836
homework 3835
homicid 1213
homili 4364
homolog 2917
honesti 840
honor 140 200 2007 2908
honour 140 200 2007 2908
hoodwink 1124
hooligan 1262 2801 4554
hope 233 954
horrend 525
horrif 525
hors 3113
hospic 3759
hospit 1307 1830 1874 1937 1938 1941 3384
hospitalis 1307 1874 1937 3384
host 78 202 2031 2533 2534 4545
hostag 1236
hostel 3739
hostil 1309
hot 582
hotel 1523 1549 1550
hothous 4336
hotlin 3560
hound 1289
hourli 689
hous 852 857 906
housebreak 1234
household 1768
howev 633
howler 745
hr 3249
hub 900
hubbi 1761
huge 470
human 1747
humid 4287
humili 2662
humong 2670
hunger 578 2370
hungri 578
hunt 284 1273 1274
hunter 4349
huntsman 4349
hurdl 2614
hurl 208
hurri 14
hurrican 2302
hurt 29 189 1215
husband 1761 1810
hybrid 4109
hydrogen 2245
hydrophobia 3959
hydropow 2233
hygien 1899 2866
hype 1485
hypertens 1857 3920
hypothes 1958
hypothesi 1958
ic 2294 3151
ici 4293
icu 1832
idea 754 1958
ideal 3075
ident 515
identif 310 3392
identifi 220 251 310 1870
ignit 2327
ignor 192
ill 1837 1839
illeg 1099 3106
illicit 1099
imag 845 1894 2411
imagin 3298
imam 2464
imit 520
immedi 534 678
immens 470
immers 3336
immigr 1732 1734 3422
immin 677 2594 3097
immun 1879 1880 1901
immunis 1879 1880
impact 224 1967
impair 189 1909
imparti 599 602
impass 1028
impeach 3607
imped 111 3368
impedi 2614
impend 2594
imperil 131
imperson 1271
implant 3967
implement 80 81 1167 3289
impli 267
implic 1968
implor 115
import 501 621 1482 4060
impos 1167 1168 2740
imposs 544
impost 1602
impound 1169
impoverish 577
imprison 1089 2739
improb 542
improprieti 3231
improv 28 30 527 790 3050 3303
improvis 3050
inaccur 519 3067
inadequ 474
inadvert 724
inaugur 85 570 974 1048 2909
incandesc 591
incarcer 1089
incens 259 591
incent 2615
incentiv 127
incentivis 127
incept 3218
incid 776 777 2162 3223 3884
includ 54 55 637
inclus 55
incom 1578 1581 1616 1629 1732
inconclus 3070
inconsist 3228
inconsol 593
incorpor 55
incorrect 519
increas 16 17 767 1594
incumb 671 3100 3244
incur 3296
incurs 1329
indebt 2697
indebted 1564
indefinit 684 3037
indemnifi 1132
independ 602 715 1014 3631
index 1574 2824
indic 221 267 805 1574 1867 1963 2824
indict 1093 1094
indispens 545
individu 715 1172 1746 1747
induc 223 2615
industri 1511 3387
industrialis 3387
inebri 2640
ineffect 3893
inelig 3063
inequ 622
inequit 600
inexpens 574
infant 1753 2609
infect 1838 1843 1844 1846 1944 2635
infecti 1845
infer 2888
inferno 2324
infiltr 1267
infirmari 1830
inflamm 3110 3928
inflat 1589 1681 4213
inflow 1743
influenc 224 846 1967 4156
influenza 1851
influx 1743
inform 145 798 1275 1277 1278 1961 2410 2734
informat 2988
infrastructur 2189
infrequ 664
infring 190 1145
infuri 259
ingest 3333
inhabit 871 872 1011 1744 1745
inhal 3334
inherit 1156
inhibit 111 3279
initi 179 983 3051
inject 1469 1879 2694
injunct 1120
injur 1215 3572
injuri 530 1215 1216 2803 4561
ink 991
inmat 1112
inn 1525
innoc 1103
innov 483 2009
inocul 1879 1880
inquest 3457
inquir 338 1122
inquiri 338 1123 1952
insect 3981
insecticid 2362
insist 144 3400
insolv 1490 1491
insomnia 3926
inspect 186 2918 3013 3170 3272
inspector 1200 3856 4237
instal 1537 1570 2577 2869 2877
instanc 759 2865
instantli 678
instig 3290
institut 179 814 1972 2858
instruct 118 797 810 1715 1988 2788
instructor 1994
instrument 1533 2053 2070
instrumentalist 2424
insuffici 474
insul 2249
insur 1625 1626 1673
insurg 1325
insurrect 2603
integr 840 1740
intellig 798 1288
intend 231 572 2895
intens 533
intensif 359 1375
intensifi 359 1376
intent 231 817
intention 723
inter 1779
interact 3352
interc 4230
intercept 1342 3491
interchang 3020
interconnector 4074
intercontinent 4171
interest 837 1444 1513 4011
interf 1395
interfer 1395
interim 683
interlocutor 2986
intermediari 1364 1540
intern 555 556 2924
internet 2018 2083
internship 1714
interpret 3274
interrog 1205
interrupt 2193
intersect 2143
interv 4475
interven 1395
intervent 1395
interview 1205 3701
intimid 1162 1241
intox 1865 2640
intric 537
introduc 80 119 148 179 1168
introduct 80
intrud 2800 3413
intrus 3413
inund 2312 2313
invad 1329 1330
invalid 1181 2867
invari 665
invas 1329
invent 2009 2010 2087 2088 3344
inventor 2087
inventori 1514
invest 1469 1548 2694 2843
investig 1122 1123 1200 1951
investitur 1048
investor 1443 1548 1576
invit 120
invoic 1475
invok 269
involv 255
ipo 1647
ir 259
irat 591
irregular 3229
irrig 2363
isl 2291
island 2291
isol 1895 3416
issu 741 742 2408 2879 3260
item 1460 3361
itemis 3361
ivf 1920
ivori 4352
jab 1879 1881
jail 1089 1108
jailbird 1112
jailbreak 1281
jammi 2665
janitor 1725
jeer 2563
jeopard 131
jeopardis 131
jet 2112
jettison 215
jewel 830
jewelleri 830
jewelri 830
job 751 899 1686 1815
jobless 1694 1695
jobseek 1696
jockei 2498
joi 835
join 52 53 159 161 187 203
joint 566
jointli 713
journal 3905
journalist 2405 2540
journei 67 2172 2185
jubile 709
judg 236 244 436 1071 1086
judgement 1086
judgment 1086
judici 436
judiciari 1175
jump 16 18 767 1221
junction 2143
junk 2262
juri 1107
jurisdict 1178
juror 1107
just 599 658 735
justic 1071 1175
justif 311
justifi 311 3424
juvenil 486 1291
kaput 607
keep 49 50 105 140 2357
keeper 2485
kei 501 502
kept 49 50 105 140 2357
kickback 1125
kid 1752
kiddi 1752
kidnap 414 1235 1409
kidnapp 414
kidnei 1929
kill 1209 1210 1213 2358 2628
killer 1214
kin 1767
kind 760 2058
kindergarten 1786 3830
king 430 1013
kip 1928
kit 1532
kitti 1558
knacker 3927
knew 238 3188
knife 1227
knock 4561
knockout 4539
know 238 3188
knowingli 723
knowledg 238 2005
known 238 3188
ko 4539
kombinat 2835
koran 4396
kwh 4099
lab 1957
label 219 1461
labor 1683
laboratori 1957
labour 1683
lack 289 626
lad 1748 1750
ladi 1749 2610
lag 1112 3705
lai 214
laid 214
lake 2284
lamb 4321
lambast 133
lament 256
lamp 827
lampoon 2563
land 68 887 913 2119 2292 2769 2941 3120
lander 4188
landfil 2263
landlin 2016
landlord 865 908
landmark 511 2444
landmass 904
landmin 1351
landslid 2322 2604
landslip 2322
lane 2140
languag 2419
laps 4
laptop 2014
larceni 1231
larg 469 659
larger 3411
lash 2345
last 569 684
late 500 672
later 676 3098
latest 605 673
laud 135
launch 0 80 85 179 4186
launder 1126
laureat 1661
lavatori 894
law 977 1060 1061 1100 1190 2789
lawbreak 1249
lawmak 914 915 1060
lawsuit 372 1079 1183 1184 3438
lawyer 1075 1190
layoff 1692
layout 2449
layov 4169
lead 164 389 408 502 503 1275 2580 2852 3511
leader 408 816 919
leadership 389 1439
leagu 2489 2980
leak 2269 2270 2582 4144 4145
leakag 2269
leap 16 18 3547
leapt 16 18 3547
learn 220 250 1987 1989
learner 1976 1993
learnt 220 250 1989
leas 868 1481
leav 69 75 169 710 1157 2650
lectur 1973 1985 2927
led 164 389 408 2580 2852
left 69 75 169 1157 2650
leg 707
legaci 2443
legal 390 1100 1101 3062
legalis 390 1101
legisl 461 915 977 978 1061
legislatur 461 914 2764
legitim 1100
lemonad 3776
lend 100
lender 1559 1565 1672
length 376 490 700
lengthen 11 376
lengthi 490
lent 100
less 384
lessen 19 384 3264
lesson 1996
let 106 302 1481
lethal 1217
letter 832 1518 3236
leve 4300
level 188 616 766 892 4468
levi 1168 1475 1493 1602
li 803
liabil 425 1138 1564
liabl 425 598 1138
liais 3351
liaiz 3351
libel 1163
liber 1333 2896 2915 3638
liberalis 2915
liberti 1136
librari 2416
licenc 1149 1196 1197
licens 1149 1150
license 1197
lido 2519
lie 803
life 314
lifeboat 3554
lifeguard 3553
lifesav 2664
lifespan 1904
lift 6 7 17 2199
light 532 586 827 2327 3657
lighthous 4224
lightn 2306
lignit 2235
like 541 729
likelihood 624
likew 634
likewis 634
limit 27 112 771 772 2371 3211 3262 3264 3909
line 834 982 1462 2108 2111
liner 2128
link 53 1039 1964 3019
lipid 3921
liquid 1491 2728 2752
liquor 1912
list 1646 1647 2068 2069 3361 3362
lit 2327
literaci 2004 3861
litig 1079
litter 2262 2647
littl 471
liturgi 2472
live 314 871 3012
liver 3132
livestock 2354 2385
livid 591
lizard 3983
lng 2243
load 576 2134 2177
loaf 3780
loan 100 1562 1671 1672
loath 258
loav 3780
lob 208
lobbi 117 1041
lobbyist 3621
local 557 720 878 1744 1745 2949 3203
locat 220 884 1431
lock 4218
lockdown 1282 1896
locomot 4235
locust 4343
lodg 98 853 1523
lodger 866
loft 3737
lofti 487
log 2274 2275 4346
login 2025
logist 1515
logjam 2146
logo 807
lone 481
long 376 490
longer 325
longstand 484
loo 894
look 284
loom 2594
loophol 1142 2726
loos 385
loosen 7 385
loot 1230 3528
looter 1232
lorri 2090 2933
lose 196 3286
loss 196 1392 1582 2994
lost 196 3286 3562
lotteri 1659
love 257
lover 2611
low 488
lower 21
lowest 770
lowlif 1249
loyal 603
loyalist 2606
lp 2422
lucki 2665
lucr 1583
ludicr 2667
luggag 2197
lumin 3153
lunar 2043
lung 1931
lure 264
lurgi 1846
lustrum 2997
lyceum 1992
lyric 4432
machin 1534 2013 2035 2112
machineri 1534 3022 3023
mad 2667
maestro 2427
mafia 3465
magazin 2403
magistr 1071 2775 2935
magnat 1663
magnitud 618 2318
maiden 570
mail 96 1518
maim 1215
main 502
mainli 659
maintain 50 144 271 368
mainten 368 2918 2919
maiz 3790
major 469 502 531 3226
makeov 42
maker 1457
maladi 1837
male 609 1748
malefactor 2800
malfeas 3477
malfunct 607 2050 2673 3232
malign 1853
mall 1453
malpractic 3230
maltreat 1238
malwar 2048
mam 1756
mammoth 470
man 609 1748 4191
manag 89 165 1435 1439 2483 2833
mandarin 937 2601
mandat 114 972
mandatori 547 3061
maneuv 1358
manhunt 1274
mani 476 2672 3076
manifest 1001
manifesto 3617
manipul 3587
manoeuvr 1358
manslaught 1213 3458
manufactur 181 1457 1486 1545 2840
manur 2361 4313
manuscript 4407
map 833
mar 4202
marathon 4527
march 1001 1002
marcher 1003
margin 732
marijuana 1247
marin 442 443
marit 3128
maritim 443
mark 199 1404 2000 3870
markdown 1495
markedli 731
marker 4225
market 1454 1464 1485
marketplac 1454
marksman 4488
maroon 2334
marri 614 3128
marriag 614 1777 1810 1811
marsh 4354
mask 206 1897
mass 2472
massacr 1293
massiv 470
mast 4075
mastermind 3464
masterpiec 4401
match 293 2487 2548 2549 3058
mate 1769
materi 1535 2839
matern 3125
math 2064
mathemat 2064
matter 290 742 743
maul 4491
maximum 769
maydai 3559
mayhem 1004 1414
mayor 939 1054 1055 2862
mayoress 939
mazut 2957
meadow 4311
meal 1526
mean 231 267 268 712 1633
meaning 3870
meant 231 267 268
measl 3955
measur 217 984 3917
meat 2385 2973
medal 2499
meddl 1395
medevac 3570
media 2401
median 712
mediat 204 1177 1364
medic 1817 1823 1883 1922
medica 1883
medicin 1883 1940 1949
meet 63 140 155 263 1016 1017 3267 3293
mega 2670
megawatt 4097
mele 1266
melt 4282
meltdown 1414 1597 4104
member 1037 1448 1794
memo 2786
memoir 4426
memoranda 1025 2786
memorandum 1025 2786
memori 247 365 1405
men 609 1748
menac 131 1241
mend 178
mention 269
menu 3800
mercenari 1327
merchand 1460
merchandis 1460
merchant 1450 1456 2842
mercuri 2298
mere 658
merg 52 1467
merger 1467 2692
merit 285
mess 1414 2590
messag 800 2024 3236
met 63 140 155 263 3267 3293
metastasi 3936
meteor 4197
meteorit 4197
meteorolog 2964
meteorologist 2296 2387 2963
method 1959
methodolog 1959
metro 2109
metropoli 877
metropolis 877
metropolitan 559
mice 3900
microb 1847
microchip 2033
microorgan 1847
microplast 3988
middl 712 900
middleman 1449 1540
middlemen 1449 1540
midfield 4485
midwif 1821
midwiv 1821
migrant 1732 1816
migrat 1733 1816 3421
mild 532
mileston 511 1027
milit 1257 1325
militari 1311
militia 1326 1420 2860
militiaman 1420
militiamen 1420
milk 2360
mill 1458
minc 3793
mine 1351 1417 2238 2239 2382
miner 2237 2382 2388
minim 2588 3073 3074
minimis 2588
minimum 770
minist 433 912 921 922 2601
ministeri 433
ministri 922 1053
minivan 2091
minor 471 1291 1752 3225
mint 576
minuscul 472
minut 472
misappropri 1127
misbehavior 3230 3231
misbehaviour 3230 3231
misconduct 3230
misdemeanor 2802
misdemeanour 2802
misinform 1394
misl 266
mislead 266
mismatch 622 3228
miss 3320 3562
missil 1343 1419
mission 751 1033
missiv 832
mist 2310
mistak 745
mistaken 519
mistreat 1238
mistrial 3446
misus 173
mitig 3264 3383
mix 3352
mob 1248
mobil 1322 2015
mobilis 1322
mock 2563
modal 3210
model 1960 2072
moder 532 2534
modern 41 42 391 605 3386
modernis 41 42 391 3386
modest 471
modestli 732
modif 39
modifi 39
mogul 1663
moistur 3735 4287
mom 1756
moment 511 3024
momentari 3027
monarch 1013
monast 3147
monasteri 4368
monei 1553 1555 1598 1633 3144
monetari 1664 3144
monitor 166 218 295 1408 2054 3013
monk 2462 3147
monopol 2707
monopoli 1508
monopolis 2707
monster 2670
month 466
monthli 466 686
monument 1405 2444
moon 2043
moonlight 2846
moor 4354
mope 2097
moratorium 789
morbid 3223
more 482
moreov 634
mortal 1902 1948 3709
mortar 1345
mortgag 1563
mortifi 2662
mosqu 2466
most 478 764
mostli 659 3042
mothbal 12
mother 1756 1808 3125
motion 755 1389
motiv 127 818 1966
motor 2089
motorbik 2093
motorcycl 2093
motorist 1722 2214
motorwai 2138 2934
motto 3618
mould 3735
mount 16 2877 3358
mountain 2288
mourn 836
mous 3900
mouth 3134
mouthpiec 851
move 66 870 984 2176 2514 3421
movement 66 950
movi 2389
mp 914 915 2602
muck 4313
muddl 2590
mudslid 2322
mufti 4372
mug 1229
muggi 4287
mull 235
multilater 1398
multin 556 1427
multipl 360 476
multipli 360 3366
mum 1756
mummi 1756
munch 3335
municip 557 877 940 942
murder 1210 1213 1214
museum 2441 2541 2542
music 2543 2544
musician 2424 2543
mutat 1935
mutini 2603
mutual 2837
mw 4097
nab 1203 1230 2624
name 168 219 3277 3392
nanni 3831
narcot 1245
narrow 27
natal 3011
nation 554 718 913 975 1011 1012 3385
nationalis 975 3385
nationwid 718
natur 2256 3676
naturalis 3676
naval 441
navi 441 1314
navig 3382
near 564
nearbi 564 3044
nearli 653
necessari 545
necessit 113 3278
need 113 464 545
needi 464 577
needless 546
neg 523
neglect 3425
neglig 1130 3073 3425
negoti 154 1015 3171
neighbor 564 874 1035
neighborhood 875 1781 2945 3203
neighbour 564 874 1035 2607
neighbourhood 875 1781 2945 3203
neonat 3129
net 1477 1667 2018 2507
network 2027 2398
neutral 1391
never 666
nevertheless 633
new 2410
newborn 1753 1809 3129
newcom 1732 1800
newest 673
newsman 2405
newsmen 2405
newspap 2402 2540
next 571
ngo 1043
nick 1230 2624
night 3121
nightstick 3503
nipper 1752
nocturn 3121
nod 788
nois 2373
nomin 168 2535 3418
nomine 954
nonetheless 633
nonprofit 1043
norm 811 2073
normal 507 661 3389
normalis 3389
noroviru 3962
north 560
northerli 560
northern 560
nosed 19 20
nosh 2643
notabl 660 3870
note 249 1649 2874
notebook 2014
notic 249 252 2735 3236
notif 145 3236
notifi 145 2892
notion 754
notwithstand 631
novel 483 2415
novelist 2413
novelti 2009
now 670
nowadai 670
nuclear 2222
null 1181
nullifi 6
number 38 617 765 1961
numer 476 3009
numeraci 3862
nun 2463
nuptial 1777
nurs 1820 1936
nurseri 1786
nutrit 1916
oap 1622
oath 1179
obedi 395
obei 191 395
obes 2639
obituari 4455
object 273 750 784 2857 3194 3702
oblast 2772
oblig 114 1137 3280
obligatori 547
obliter 2651
obscur 505
observ 191 199 218 249 295 1408
observatori 2042
obsess 3531
obsolet 606
obstacl 2614
obstruct 111 3394
obtain 94 95 549
obviou 538
occas 2450
occasion 663
occup 1331 1688 2930 3245
occupi 872 1330 1331
occur 77
occurr 776 777
ocean 2285
ocular 3133
odd 624 2668
offenc 327 1098 3521
offend 327 1249 2800
offens 327 1098 1370
offer 93 119 1498 1538
offic 898 945 1198 1199 1316 1431
offici 726 937 2484
offload 1470 2693
offshoot 1429
offshor 4096
offspr 3247 3986
often 662
oil 2240 2386
okai 2555
old 484 485
older 485
oldi 1622
olymp 4549
ombudsman 946 3670
omiss 56
omit 56 3320
ongo 671
onli 481 658
onlin 721 2083
onlook 1106
onset 0
op 1877
open 0 85 550 601 749 2977 2978 3070 3205 4462
openli 727
oper 165 1370 1876 1877 2171 2674 2856
opera 4435
opinion 756
oppon 955 957
opportun 624 749
oppos 125 273 2573
opposit 125 517 953
opt 228 3299
optic 3140
optim 526 3303
optimis 3303
optimum 3075
option 548 624 758
oral 3134 3135
orbit 2040 2084
orchard 4337
orchestra 2426
ordain 4390
ordeal 778
order 114 118 980 1479 1500 2788 3200
ordin 2788 3649
ordinari 507
ordinarili 661
organ 78 167 813 814 815 2858 2859 3796
organis 78 167 813 814 815
origin 91 848 1966
orphan 1772
orphanag 3753
oscil 34
oust 170 1007
out 2186
outag 2049
outbid 2713
outbreak 1848 1849
outcom 1955 1967 3883
outcri 843 844
outdat 606
outgo 1494
outlai 1476 1494
outlaw 108
outlet 1431 1451
outlin 148 149 3348
outliv 1219
outlook 1586 2297 2758
output 2252 2840
outrag 259 591
outset 0
outsid 3596
outskirt 876
outsourc 1489
outstand 524
outstrip 36
outweigh 3363
overal 714 3008 3053
overbil 2688
overcam 197
overcast 4289
overcharg 2688
overcom 197
overcrowd 588 2654
overdid 2587
overdo 2587
overdon 2587
overdos 1934
overdu 500
overfish 4227
overflow 4298
overful 2654
overhaul 40 41 42 2918
overjoi 2658
overlap 292
overload 2653
overlook 192
overnight 691
overpass 2141
overplai 2587
overran 1332
overrul 1171
overrun 1332 2312
oversaw 164 166
overse 164 166
oversea 555 717
overseen 164 166
oversight 166 745
overspend 1662
overst 2587
oversuppli 627
overtak 36
overtaken 36
overthrew 1007
overthrow 1006 1007
overthrown 1007
overtim 1705 4473
overtook 36
overtop 4298
overturn 6 1171 2170
overweight 2639
overwhelm 2653
ovin 3117
ow 1639
own 287 409 3177
owner 409 865 873 1430 1442
ownership 287 1542
ozon 3989
pace 766 2188
pacemak 3969
pack 588 4530
packag 985 1517 2266
packet 1517 2266
pact 1023 1024
pad 3202
paediatr 3123
paedophil 3533
pai 1473 1616 1643 3166 3213 3267 3378
paid 1473 1643 3166 3267 3378
pain 1860
painkil 1886
paint 2439 2552
painter 2438 2552
pair 823 1770
pal 1769
palac 2445
pan 2561
pandem 1848
panel 947 948 1107
panic 253 2661
panick 253 594
papal 3146
paper 1951 1953 1954
paperwork 995 1954
paragraph 1140
paralymp 4548
paramed 1822 2340
paramet 3211
paramilitari 1326
parasit 3976
parcel 887 1517
parch 584
pardon 1116 3410
pare 21
parent 1430 1758 1812
parish 2457 4363
parishion 4362
pariti 1780
park 2181 2521
parliament 434 914
parliamentari 434
parliamentarian 915
parol 1114
part 51 752 762 2394
parti 950 1059 2452
partial 734
particip 159 964 1794 1795 1962 3869
particl 3987
particul 3994
particular 506 799
particularli 660
partli 734
partner 157 1034 1761 1762 1770 3238
partnership 1433 1434
pass 36 107 988 2154 3346 3406
passag 2938
passeng 2100 2206 2930
passport 1069 1739
password 2025
past 675 706
pastim 2456
pastor 2459
pastur 4311
patch 4140
patent 1147 2088
patern 3126
pathogen 1846
patient 1829 1838 1941 1942 1943
patriarch 4370
patrol 1207 1302
patron 1445 2531
patronag 2782
paus 1
pavement 2196
paycheck 2700
payload 4193
payment 1473 1493 1616 1620 2869
payoff 1125 2691
payout 1131 1575 3378
paywal 4453
pc 2013
peac 595 1418
peacekeep 1363
peak 35 902 2288
peasant 4305
peculiar 2668
pedagogu 2925
pedelec 4269
pedestrian 2096
peg 243 1632
peloton 4530
pen 279
penal 1090 1091
penalis 1090 1091
penalti 992 1090 1092 4471
penitentiari 1108
penniless 2698
pension 485 1621 1622 1807
pensionari 2822
pentagon 930
peopl 1172 1744 1746 1747 1782 1783
perceiv 249 336
percent 3699
percentag 763
percept 336
perenni 3095
perform 82 2392 2428 2435 2436 2680
peril 528 748
period 700 1996 2742
peripheri 876
perish 1211
perjuri 1129
perk 1619
permafrost 3991
perman 684 3036
permiss 106 788 1149
permit 106 1100 1149 1150
perpetr 1249 3354
perpetu 3096
perron 2939
persist 8 49
person 740 1172 1746 1747 2778
personag 2778
personnel 1683 2777
perspect 2758
persuad 265 333
persuas 333
pertussi 3956
perus 280
pest 2366
pester 1289
pesticid 2362 4314
petit 1005
petition 1078
petrifi 594
petrol 2151 2153
petroleum 2240
pharma 1888
pharmaceut 462 1883
pharmaci 462 1827 1949
pharmacist 1826
phase 707
phd 1980 2928
philharmon 2426
phish 3471
phone 2015 2016 2017
phonei 520
photo 2411
photograph 2411 2412
photovolta 2231
physician 1817
piazza 882
pick 168 229 278
picket 1700
pickl 741
pickpocket 1232 3527
pictur 2389 2411 2439
piec 2409
pier 2940
pig 2356 3116
pilgrim 2554
pilgrimag 2554 4377
pill 1885
pilot 185 1723 2215 2922 4532
pinch 1230
pinpoint 310
pip 2713 4493
pipe 2201
pipelin 2201 4085
piraci 4222
pistol 1253
pit 2236 2238
pitman 2237
pivot 501
place 214 298 884
placebo 3874
placement 214 1714
plagu 1289
plai 2433 2435 2436
plain 538
plaintiff 1078 1183
plan 231 572 753 983 986 1536 2449 2576
plane 2112
planet 903
planner 3646
plant 1458 1537 2061 2351 2835
plantat 4337
plaster 2640
plateau 33
platform 2021 2939 2940 3617 4241
player 2424 2479 2549
playground 2520
playhous 2432
playmak 4485
playth 1531
playwright 4430
plaza 882
plea 3432
plead 3433
pleas 261 592
pleasur 261
plebiscit 960
pled 3433
pledg 139 1179 1412
plenari 2766
plenum 2765 2766
plot 887 3399
plough 4341
plu 619
plucki 2663
plug 1485
plummet 20
plung 20
pluse 619
pneumonia 3932
poach 1689 4350
poacher 4351
pocket 1477 2683
podium 4523
poem 4429
poet 4428
point 3024 3699
pointless 2599
poison 1865 2260 3108
pol 2600
polic 1167 1198 1207 1301 1302 2760 2860
policeman 1199
policemen 1199
policewoman 1199
policewomen 1199
polici 982 1625
policlin 2818
policyhold 1673
politician 949 2600
politico 2600
poll 958 1045 3580 3701
pollin 3982
pollster 3696
pollut 581 2260
polyclin 2817
polygraph 3489
ponder 235
pontiff 2461
pool 1558 2519
poor 496 523 577
pop 1757
pope 2461 3146
popul 872 1744 1783
popular 589 2597 3700
porcin 3116
porridg 1089
port 2133 2211
portal 2019
portion 762
portrai 149
posit 214 756 1686 3055
possess 287 1542 1631 2864 2875
possibl 543 624 758 2999
post 1518 1686 2055
posthum 3131
postpon 12 2733
pot 1558
potabl 3111
potenti 543
pothol 3658
poultri 3785
pound 1339
poverti 577 1657
pow 1393
power 846 1040 2217 2218
practic 1717 1831 2516 2517
practis 2516
practiz 2516
prai 2470
prais 135 786 2564
praiz 135 786 2564
prang 2166
prawn 3792
prayer 2470
preced 3448 3449
precept 3645
precinct 1202
precipit 2307 3367
precis 735
preclud 110
predecessor 1799
predict 232 1586
predomin 3364
predominantli 659
prefect 938
prefectur 2773
prefer 230
pregnanc 1917
pregnant 613 1917
prejudic 1161
prelat 2460
preliminari 3051
prematur 499 3003
premier 503 918 2978 4416
premis 3201
premium 1619 1627
prenat 3130
prepaid 4118
prepar 183 184 597 1883 2517
prepay 1569
preprint 3902
prerequisit 1141
preschool 1786
prescrib 1884 3276
prescript 1884
presenc 420 820
present 92 148 420 671 831 2534 2750 3041
preserv 50 105 3302 3771
presid 432 919 1436
presidenti 432
press 117 211 534 2401
pressur 117 1859 3355
presum 241 242 346
presumpt 346
pretti 579
prevail 195
preval 512 3224 3885
prevent 110 1925 3279
previou 675 3099
previous 668 674
price 1492 1632 1645
pricei 575
pride 423
priest 2459 2546
primari 502 3594
primarili 659
prime 502
princip 502 659 1995
principl 811
print 1286
prior 675
prison 1089 1108 1112 1186 1236 2797 2853
privaci 426 1164
privat 392 426 552 976
privatis 392 976
privileg 2868
prize 1660 1682 2007
prizewinn 1661
pro 4558
probabl 541 624 729
probat 1113
probe 1122 1123 2037 3015
problem 741 2995 3229
problemat 535 2995
proce 8 1581 2876
procedur 1877 1959
proceed 8 1082 2794 2876
process 1959
processor 2033
proclaim 146 367
proclam 367
procur 95 1499 2791
procuraci 2792
produc 181 223 1457 1486 2967
product 181 1460 4071
profess 1688
profession 1718 4558
professor 1973 2078
profil 2026
profit 1578 1583
profound 493
progeni 3247
program 708 983 2011 2396 2982
programm 708 983 2396 2982
progress 76 679 790 791 3638
prohibit 108 789 1099
project 232 753 983 1536 1586 3582
projectil 1343
prolifer 3366
prolong 11 490 2751
promin 503 504
promis 139 3401
promiz 139 3401
promot 126 1485 1506 4498
prompt 127 223
promptli 678
promulg 989 3260
proof 222 1104 1963
propag 61
propaganda 1394
properti 852 859 1542 1631 3201
prophylaxi 1925
proport 763
proportion 3048
propos 119 231 572 753 755 1389 1498 2676
proprietor 1442
prosecut 1076 1081 2620 2893
prosecutor 1076 2791
prospect 2758
prosper 576 2708
prosthesi 3968
protect 129 529 1737 1901 3302 3892
protest 273 1001 1002 1003 1062
prototyp 3914
protract 490
proud 423
prove 222 2731 3297
proven 222 848 2731 3297
provid 92 93 1449 3158
provinc 457 943 2771
provinci 457
provis 93 849 981 1140 1527
provision 683 3007 3051
provoc 1373
provok 223 1373
proxim 3227
psychiatrist 1825
psychologist 1825
pub 1525
public 550 551 1782 1783 1796 3369 3905
publicli 727
publish 146 2055 2407 2408 2539
puff 2642
pull 212 2711
pullout 1324
pulmonari 1931
pump 3539
punctual 4251
pundit 1718
punish 1090 2893
punter 1445
pup 3986
pupil 1752 1993 2081
purchas 1445 1465
pure 580
purpos 750 817
purs 1558
pursu 73 371
pursuit 371
push 117 211 967 1370 1485
pusher 1246
putsch 1006 1384
pylon 4075
pyrotechn 2453
quadcopt 2036
quadrupl 24
quai 2940
quak 2316
qualif 354 1979
qualifi 303 354 2510 4503
qualiti 616
quantifi 217
quantiti 617 765
quantum 3221
quarantin 1895
quarrel 998
quarri 2238 2239
quarter 875 2745
quarterfin 2493
quarterli 690
quash 1171
queen 431 1013
queri 240
quest 284
question 240 742 1205
questionnair 809 1045
queue 834 1905 2146 2657
quick 497
quicken 14
quickli 736 3038
quiet 595
quinquenni 3093
quit 69 169 2557 2605
quiz 1205
quorum 3626
quot 270
quota 2371 2823
quran 4396
rabbi 2465 4371
rabi 3959
race 458 967 2496 2553
racer 2095 2497
racial 458
racket 1124
radar 3508
radiat 2372
radic 3637
radio 2399
radioact 2372
radiotherapi 3938
rage 259 591
raid 1206 1222 2626
raider 1232
rail 2104 2108
railroad 2104 2574
railwai 2103 2104 2212
rain 2307
rainfal 2307
raini 585
rais 17 487 1594 1618 2357
raiz 487
ralli 32 63 1001 1002 3619 4021
ram 210 2654
ramadan 4374
ramif 1968
ramp 4257
rampag 1004
ran 78 164 165 3179
random 3875
randomis 3875
rang 1462 2017
ranger 4348
rank 298 4499 4500
ransom 3530
ransomwar 2048 4141
rap 133 2562
rape 1237
rapese 4338
rapid 497
rapidli 736
rapist 3532
rare 508 664
rat 3900
rate 298 766 1567 2188 2823 2869 3222 3643 4014 4451
ratepay 1611
ratif 107
ratifi 107
ratio 763 2823
ration 3305
rational 818
rationalis 3305
ravag 2652
raze 188
reach 37 68 156 205 2510
react 151
reaction 779
reactor 2223
read 280 1989 2824 3274 3917
readi 306 597
real 521
realis 205 238 252 2871 3289
realiti 804
realiz 205 238 252 2871 3289
realtor 860
reanim 2820
reap 2350
rear 2357
reason 818 1966 3424
rebat 1478 1495
rebel 1325 1421 2603
rebellion 1421 2603
rebound 32
rebuf 109
rebuff 109
rebuild 2343
rebuk 133 2562
rebut 142
recal 247 1503 1504 2736 3826
recaptur 1333
reced 363
receipt 94 335 1501 1581
receiv 94 202 335 2728 3198 3253
recent 672 673 3000 3001
recept 202 335 4112
receptacl 3206
recess 363 1595
recipi 1661 1674 3240
reckon 216 232 237 243
reclaim 2725
recogn 200 251
recognis 200 251
recognit 251
recollect 247
recomm 9
recommend 272 755 797 810
recompens 1660
reconcil 2572
reconcili 2572
reconstruct 2343
reconven 3353
record 510 1280 2067 2068 2422 4406
recount 3583
recoup 2725
recov 32 1873 2725
recoveri 32 1873
recreat 1960
recruit 1321 1689 2513 3373
rectifi 3310
rector 1974 2926
recuper 1873
recur 10 3095
recycl 2264 2265 2384
redeem 348
redempt 348
redevelop 42
redirect 2179
redress 1131
reduc 21 27 488 2913 3264 3407
reduct 21 768 1495 3383
redund 1692 2718
refer 269 3161
refere 2484
referenda 960
referendum 960
refil 83 3823
refineri 4086
refit 42
reforest 4355
reform 41
refug 1737 2341
refuge 1422 1736
refund 1478 2687
refurbish 42
refus 109 304 2262 3319
refut 142 3316
regard 236 255 638 838 3032 3252
regim 812 1008
region 557 885 943 2772
regist 161 162 2067 2068
registr 162
registrar 3673
registri 2068
regress 2914
regret 138 256
regul 811 946 981 2789 3649
regular 507
regularli 662
rehab 1926
rehabilit 1926
reimburs 1132 1473 1478
reinforc 28
reinstat 99
reiter 3347
reject 109 125 142 990
rel 1767 1768
relaps 3482
relat 53
relationship 1039 1964
relaunch 9
relax 7 2915
releas 1020 1204 1875 2408 3369
releg 2512
relev 621 3028 3064
reli 352
relianc 225 352
relic 3979 4394
relief 315 1557 2342 2868
reliev 315 3264
religi 448
religion 448 2468
relinquish 3286
reloc 66 870 2850
remad 40
remain 49 1220 2446
remak 40 4419
remand 1174 1203 3434
remark 1019 2874
remedi 177 744 1883 3310
rememb 247 365 1404
remembr 365
remiss 3939
remit 1178 1643
remodel 42
remot 565
remov 7 58 170 1118
remuner 1616 3256
renal 1929
render 2418
reneg 2566
renew 11 2228 3371
renov 42
renown 504
rent 867 907 908 1481
rental 867
renter 866
reoccur 10
reoffend 3481 3482
reopen 9 86
reorgan 40
reorganis 40
repai 1478 1640
repaid 1478 1640
repair 178
repar 1131
repay 1478 1570
repeal 6 2557
repeat 10 342 3347 3915
repeatedli 662
repel 3414
repercuss 1968
repetit 342
replac 43 171 1798
replenish 83
repli 151 779
replic 3915
replica 2529
report 1954 2405 2409 2410 2981
reportag 2981
reportedli 730
repossess 3720
repres 57 163 915 936 1797
reprimand 2562
repris 1379
reproach 2562
reprocess 2264
reproduc 1960 3915
reproduct 2529
reptil 3983
repudi 3317
reput 845
request 115 780 781 783 3268
requir 113 114 545 547 1137 1141 2073 3276
requisit 545 1169
rerout 2179
reschedul 12
rescind 6
rescu 130 1655 2383
rescuer 1731 2340 2383
research 1950 1951 1952 2076 3906
resembl 623
reserv 850 1480 1514 4482
reservoir 2234 2284
resettl 2850
reshap 40
resid 852 871 910 1744 1745 2607 3245
residenti 857
resign 169 2605
resist 125 1901
resolut 177 1389
resolv 177 228
resourc 1633 2070
respect 191 838 3006
respir 3933
respiratori 1931
respond 151 1046 1378 1962
respons 151 598 779 1137 1138 3028
rest 1928
restart 9 347
restat 3347
restaur 1524
restitut 99 1131
restock 83
restor 42 99 178 4405
restrain 318
restraint 318
restrict 27 112 771 772
restroom 894
restructur 40
result 1955 1967 3313
resum 9 347 2747 3353
resumpt 347
resuscit 2820
retail 1450 1546
retain 50 105 369 3319
retak 1333
retaken 1333
retali 1378 1379
retent 369
retir 485 1691 1806 1807 2757 3374 4559
retire 1622 1806 2822
retook 1333
retort 1378
retract 3912
retreat 75 1337
retrial 3446 3447
retribut 1379
retrospect 4400
return 70 99 4011 4495
reus 2264 2265
reusabl 3823
revamp 40 41 42
reveal 146 147 221 345 2582 3415
revel 3415
reveng 1379
revenu 1581 1629
revers 517 1171 2558
review 244 1123 2530 2918 3169
revis 39 2918
reviv 32 2820
reviz 39 2918
revok 6
revolt 2603
revolv 1253
reward 1276 1619 1660 3256
rework 39
rich 576 1630
ridden 2172
ride 963 2172
rider 2095 2100 2498
ridicul 2563
rifl 1253
rift 51
rig 3345 3587
right 518 1134
rigmarol 995
rile 259
rim 901
ring 2017
ringlead 3464
riot 1000 1004
rioter 1262
rise 16 18 767
risen 16 18
risk 300 748
riski 528
ritual 2451
rival 198 955 1488 1507
rivalri 340
river 2283 2379
road 2137 2139 2936
roadblock 2614 3492
roadmap 986
roadwai 2942
roadwork 2190
roam 4114
roast 2561 4292
rob 402 1229 1230 1233 3357
robber 1232 1298
robberi 402 1231 1298 2626
robot 2035
robust 495
rock 2345
rocket 18 1343 2038
rockfal 2322
rode 2172
rodent 3900
role 752 1686 2394
roll 2069 2170
roof 889
rooftop 889
rooki 1800
room 888
root 848
ropewai 2198
rose 16 18
roughli 653 3046
round 707 1254
roundabout 2144
rout 2111 2137 3019 4491
routin 507
rover 4189
row 998 2569 2612
royal 430 431
rubbish 2262 2561 2565
rubbl 2332
rubella 3955
ruin 188 2332 2446
rule 757 811 973 981 1008 1085 1086 3212
ruler 1013
rumor 801
rumour 801
run 78 164 165 2496 2856 3053 3179
runaround 2089
runawai 2634
rung 2017
runner 954 2497 2553
runoff 961
runwai 2118
rural 558
sabotag 3429
sack 170 825
sad 593 836
safe 529 3575 3894
safeguard 129 276 3301
safeti 529
sail 4208
sailboat 4212
sailor 2130 2132 2210
sailplan 4183
saint 2474 4393
salari 1616 3214
sale 1463 1464 1470 1546 1581 2871
salesperson 3809
salt 3659
salut 137
salvag 130
same 515
sampl 759 1893 2921 3015 3882
sanction 992 1090 1388
sanctuari 1737 2277 4378
sandbag 3569
sanit 1899 1900
sanitari 2866
sanitis 1900
sank 19 20 2168 3336
sap 29
sapper 3496
sat 397 3182
satellit 2037 2084
satisfi 261 263 592
savag 2561
save 130 1495 1568 1635 1636 1680 2683 2684 3302
saver 1680 1731
saw 239 249 313
scald 1863
scale 618
scam 1124
scammer 1251
scan 1894
scandal 997 2571
scarciti 626
scare 594 1162 1241 2661
scarper 72
scatter 65
scene 1285 2395
scenic 579
schedul 572 708 2576
scheme 753 812 983 1536
scholar 1950
scholarship 1982
school 1715 1975 1987 1990 2080 2081
schoolboi 1993
schoolbook 2003
schoolchild 1993
schoolchildren 1993
schoolgirl 1993
schoolkid 1754
schoolroom 1997
schoolteach 1994
schoolyard 2520
scienc 437
scientif 437
scientist 1950 2077
scoff 3335
scoop 2679
scooter 2097
scorch 4292
score 2000 2506 2507 4424
scorer 4488
scour 284
scrambl 4133
scrap 3 5 1266 3220
scrapheap 1692 2690
scratch 4560
scream 282
screen 186 1890 2054 2400 4176
screenplai 4420
screenwrit 4421
script 1884 4420
scriptur 4395
scriptwrit 4421
scrutin 245 2581 3272
scrutinis 245 2581 3272
scuffl 1265 1266
sculptur 2440
sea 442 2285
seafar 2132
seaman 2132
seamen 2132
search 284 1206 1273 1274
seasid 2286
season 2494
seat 397 963 1432
seced 364
secess 364 3631
secessionist 3632
secondari 3060
secret 553 802 2583
secretari 921
secretli 728
sect 4398
section 762 1140
sector 886 1511
secur 95 129 276 529
see 239 249 313
seed 2351 4310
seedstock 4310
seek 115 174 231 234 283
seen 239 249 313
seep 2270
seeth 591
segment 762
segreg 3306
seismic 459
seiz 1169 1331 1332
seizur 1169
seldom 664
select 168 229 1462
sell 1463 1464
seller 1456
semest 1984
semiconductor 2033
semifin 2492
senat 915 916
send 96 1323 1643
senior 485
sensibil 2912
sensibilis 2912
sensit 2912
sensitis 2912
sent 96 1323 1643
sentenc 1086 1089 1186
separ 51 615 715
separatist 3632
sepsi 3935
sequel 4418
sequenc 2395
seri 822 2396
seriou 531
sermon 4364
serv 321 1690 3100
server 1727 2031
servic 321 1538 2472 2919
serviceman 1312
servicemen 1312
servicewoman 1312
servicewomen 1312
session 1016 1083
setback 704
settl 2 122 177 1133 1741
settlement 878 879 1131 1133 3408 3451
sever 531 533 2691
sewag 2268
sewer 3403
sewerag 3403
shake 2345 4166
shakedown 1242
shaken 2345
sham 520
shambl 794 1414
shame 2662
shape 224 775
share 104 566 762 1444 1544 1572 2823 3259 3380
sharehold 1443 1544 1576
sharpli 731
shatter 36 3927
sheep 3117
shell 1339 1340 1345
shelter 2341
shelv 5
shield 129
shift 39 48 66 1706
shine 3153
shingl 3958
ship 323 2124 2135 2209 2210 2211
shipbuild 4215
shipment 96 323 1516 2134
shipown 4216
shipwreck 4214
shipyard 4215
shock 260 2661 2669
shoe 3207
shook 2345
shoot 398 1225 1226
shooter 1224
shootout 3516 4472
shop 1450 1451
shoplift 3525
shopper 1445 1446
shore 2286 2287
shorelin 2286
short 381 491
shortag 289 626 3233
shortcom 620 746
shorten 381 3262
shortfal 626 747 1613
shortli 677
shortlist 2535
shot 398 749 1225 1879 1881 2411
shout 282
shove 211
show 148 207 221 2396 2435 2976 3297
showcas 148
showdown 2570
shower 2307 4276
shown 148 207 221 3297
shrank 19 3404
shrimp 3792
shrine 4378
shrink 19 3404
shrinkag 3404
shrinkflat 3819
shrunk 19 3404
shun 2715
shunt 2166 4262
shut 87
shutdown 1896 2192
shutout 4465
shutter 87
sibl 1765 1766
sick 1837 1839
side 2481
sidestep 332 2589
sidewalk 2196
sieg 1335 1380
sight 313
sign 805 806 991 1867 1963 2513 2514 2863
signal 267 805 2161 4112
signatori 1065 1066 3239
signatur 991
signer 3239
signifi 268
signific 469 501 621 3870
significantli 731
silvest 4460
similar 515 516 623
simpl 536
simplif 357
simplifi 357 3304
simul 1960
simultan 642
sing 2421
singer 2423 4433
singl 481 2421
sink 19 20 2168 3336
sister 1766 2463
sit 397 1016 2765 3100 3182
site 884 1431 1537 2019 2021 3201
situat 774
sizabl 469
size 618
sizeabl 469
sizzl 4292
skeleton 3980
ski 2122
skid 4266
skier 4533
skill 625 2006
skin 3138
skint 2698
skip 3320
skipper 2131
skive 3844
skyrocket 18
skyscrap 856
slacken 7
slai 1209 1210 1213
slain 1209 1210
slam 133
slander 1163
slap 1168
slash 21 1227
slate 843 2576
slaughter 1213 1293 2358
slaughterhous 2359
slaveri 3535
sleaz 996
sleep 1928
sleeper 4233
sleepless 3926
sleet 4278
slew 1209 1210
slice 1444
slid 19 4266
slide 19 4266
slight 471 532 3074
slightli 732
slip 19 745
slogan 3618
slope 2289
slow 15 498 3279 3368
sluggish 496 498
sluic 4218
slumber 1928
slump 19 20 1595
slurri 4313
sm 4115
small 471 2671
smallhold 4305
smartphon 2015
smash 36 793 2162 2166
sme 1425
smog 2261
smoke 1913 2330 2642
smoker 1914
smother 2328
smuggl 1243 2845 3536
smuggler 1244
snaffl 1466
snag 704 2614
snake 3983
snatch 1230 1235
sniffl 1852
snip 2696
snow 2308
snowfal 2308
snowstorm 4279
snub 192 2556 2715
soar 16 18
sob 2659
soccer 2480
societi 815 1782
soda 3776
soften 7 3264
softwar 2011 2046 2082
soil 2292
solar 2044
sold 1464
soldier 1312 1313 1415 1416
sole 481 658
solicit 3268
solicitor 1075
solid 495
solidar 841
solut 349 744
solv 177 349
sometim 663
somewhat 732
son 1763
song 2421
songwrit 4431
soon 677 3002
soot 3994
soprano 4434
sorri 138
sorrow 836
sort 309 760
sought 115 174 231 234 283
sound 2373
soundtrack 4424
sourc 848 1277 2986
south 561
southerli 561
southern 561
sovereign 1013
sovereignti 1014
sow 2351
sown 2351
sozzl 2640
space 888 2040
spacecraft 2037 3029
spaceport 4185
spacewalk 4190
span 700
spare 1144
spark 223
spat 998
spate 822
speak 281 316 2891
speaker 935
spearhead 164
speci 2058
special 506
specialist 1718 4053
specif 506 799
specifi 307 3277
specimen 1893
speck 3987
spectacl 829 2435
spectat 1796 2431
spectrum 4121
specul 294 801
sped 2648
speech 281 316 1019
speed 2188 2648
speedi 497
speedili 736
spell 268 700
spelt 268
spend 1063 1476 1494 2682 2843
spent 1476 2682
spew 2321
sphere 886
spi 1287
spike 18
spill 2269 2270
spilt 2270
spiral 18 31
spirit 1912 2975
splash 2682
splashdown 4187
split 51 104 3306
splurg 2682
spoil 3528
spoke 281 316 2891
spoken 281 316 2891 3135
spokesman 936 2985
spokesmen 936 2985
spokesperson 851 936 2984
spokeswoman 936
spokeswomen 936
sponsor 1472 2531 3910
sport 2477
sportsman 2478
sportsmen 2478
sportswoman 2478
sportswomen 2478
spot 220 249 310 884
spotlight 312
spous 1761 1762
sprai 4314
spread 61 65 3224 3259 3366 3547
sprinter 4526
spur 127
spurn 109
spy 1287 1407
squad 2481
squall 4274
squander 1637
squar 882
squeez 772 2716
stab 1227 1228
stabil 33 424 1413
stabilis 33
stabl 424 4318
stadia 2495
stadium 2495
staff 824 1683 3249
stage 78 167 707 2432
stagiair 2924
stai 49
stair 897
staircas 897
stake 1444 2694
stakehold 3237
stalem 1028 4490
stalk 1289
stalker 3531
stall 13 4318
stamina 3402
stamped 3565
stanc 399 756
stand 399 845
standard 507 616 808 2073 2916
standardis 2916
standoff 998 2570
standpoint 756
standstil 1028
star 2392 2393
start 0 85 179 2897 3546
startl 260
startup 1424
starv 578
starvat 578 2370
stash 2684 3529
state 322 551 775 913 943
statement 322 800 1020 1022
statesman 949
statesmen 949
station 1202 1323 2105 2743 3029
statist 1961
statu 2440
statut 977
statutori 3062
steadi 33 3057
steal 1230 1231 2696 3587
steamer 2124
steamship 2124
steep 575
steepli 731
steer 2171 3382
step 707 897 984
steril 1900
sterilis 1900
stewardess 4159
stimul 127 2911
stimuli 1656
stimulu 1656
sting 1092 2688
stipend 1620 1982
stipul 307 3275
stock 1514 1572
stockhold 1443
stockpil 850
stole 1230 3587
stolen 1230 1231 3587
stomach 3924
stood 399
stop 1 108 110 2202 3186 3219 3254
stopgap 683
stopov 4169
stoppag 326 1699
store 850 1450 1451 2838 3529
storei 892
stori 892 2409
storm 1206 2301 2305 2381 2571
stormi 4291
straight 716
straightforward 536
strain 1374 1859 1935 3985
strand 2334
strang 2668
strangl 1240
strateg 452
strategi 452 986
straw 4340
stream 2283
streamlin 3304 3305
street 2137 2139
streetcar 2110
strength 375 495 2318
strengthen 28 375 1601
stress 144 1859
stretch 700 1089 2187
stretcher 3571
stricken 210 1700 2345
strike 210 1062 1699 1700 1802 1803 2345
striker 1701 1803 2486
string 822
strip 58 2140
strive 174
striven 174
stroke 1855
strong 375 495
strongman 1009
strongmen 1009
strove 174
struck 210 1700 2345
structur 813 854
struggl 2698 2709
stuck 2334
student 1976 1993 2079
studi 245 1951 1952 1989 2076 2077
studio 2836
stun 260
stung 1091 2688
sturdi 495
su 372 1080
sub 1350
subcontract 1489
subject 743 1011 1962
submarin 1350
submerg 2313
submiss 98
submit 98 119 1498
subpoena 1121
subscrib 337 1447 1448 4117
subscript 337
subsequ 571 676
subsid 1471
subsidi 994 1556 1676
subsidiari 1429 2829 2870
subsidis 1471
subspeci 3985
substanc 1535
substanti 469 731
substat 4073
substitut 43 4482 4483
subtract 2724
suburb 876
subvent 994
subwai 2109
succe 43 89 171 2579
succeed 43 89 171 2579
success 89 573 793 822 2509 2598
successor 1158 1798
suddenli 680
sue 372 1080
suffer 301 1218 1829 1842 2636 3294
suffici 473
suggest 119 221 267 272 755
suicid 1292
suit 372 1079
suitcas 2197
sultri 4287
sum 1553 1554 3916
summar 3348
summaris 3348
summer 2965
summit 902 1017 2288
summon 120 1121 3291
sun 2044 4288
sunk 19 20 2168 3336
sunni 4290
sunshin 4288
superb 524
superbug 3963
superflu 546
superintend 166
superior 527
supermarket 1452
superpow 1036
supersed 43
superv 166
supervis 166
supplement 3263
supplementari 482
suppli 93 849 1514 1516
supplier 1449 1551
support 123 124 787 956 1557 2455 2606 3060
suppos 237 242 343
supposit 343
surcharg 1602
sure 540
sureti 1115
surfac 60
surg 16 18
surgeon 1819 1945
surgeri 1831 1877 1945
surpass 36
surplu 627 1578
surplus 627 1578
surpris 260
surpriz 260
surrend 1117 1336 3286
surround 875 1335 2256
survei 809 1045 3701
surveil 1408
surviv 1219 3412
survivor 3412 3561
suspect 241 1077 1250 1306
suspend 1 326 2907
suspens 326 4478
suspicion 241
sustain 50 370 1170
susten 370
swab 1893
swag 3528
swai 265 846
swallow 1466 3333
swamp 2312 2653 4354
swap 43 44
swear 139
sweep 567 3547
sweet 3777
sweetcorn 3790
sweeten 1125 1619 2615
sweetheart 2611
swell 18 3928
swelter 4292
swept 3547
swerv 332 2183
swift 497
swiftli 736
swindl 1124
swindler 1251
swine 2356
swing 34 4026
swipe 843 1230
switch 44 48
switcher 3614
swollen 18
swoop 2625
swore 139
sworn 139
swung 34
syllabi 1998
syllabu 1998
symbol 806 807
sympath 956
sympathi 3193
sympathis 956
symptom 1867 1947
synagogu 2467
syndic 1702
synod 4361
synopt 2964
synoptician 2963
synthet 608
system 812 2027
tabl 119 4500
tablet 1885
tackl 176 193
tail 73
tailback 834 2146
tailor 47
taint 3379
take 1581
takeawai 1955 3775
takeoff 4186
takeov 1006 1466 1547
talk 154 281 1015 1985 2784 3352
tall 489
talli 216 293 765
tame 2328
tank 19 1347
tanker 2126
tap 3491
target 297 750
tariff 1492 1493 1606 2155
tarmac 2943
taser 3504
task 751
taught 1988
taunt 2563 3863
tavern 1525
tax 1602 1670 2702 3143
taxat 1602 3143
taxi 2098
taxman 1049
taxmen 1049
taxpay 1611 1670
tb 3960
tea 2645
teach 1987 1988
teacher 1994 2080 2925
team 824 948 1033 1793 2481 2548
teas 2563
tech 2008
technic 2008
techniqu 1959 3022
technolog 2008 3022
teen 1754
teenag 1754
teeni 2671
telephon 2016 2017
telescop 2042
telev 2400
televis 2397 2400
telework 1707
tell 145 2890 3167 3270 3329
temperatur 2298
tempest 2301
templ 4379
tempo 2188
temporari 683
tenanc 1481
tenant 866 907 3245
tend 328
tendenc 328 773
tender 98 1498 1499
tenfold 3088
tension 1374
tent 3052
tenur 972
term 219 700 972 1141 1984 2420 2854 3210
termin 3 170 1918 3219
terrestri 3120
terribl 525
terrifi 594
territori 885 943
terror 1258 1305
terrorist 1257 1305
test 185 244 277 1891 1999 2921
testament 1155
testifi 1105 3441
testimoni 1104 1105 3486
text 2024 4115
textbook 2003
thank 136 3423
thaw 4282
theater 2432 2545
theatr 2432 2545
theft 1230 1231
theme 743
theori 1958 3511
therapi 1871
therapist 1825
thereaft 676
therefor 630
thermal 3152
these 1981
thesi 1981
thief 1232
thiev 1230 1232
think 237 2899 3176 3273
thorough 567 568
thoroughfar 2139
though 632
thought 237 754 2899 3176 3273
thrash 1239 4491
threat 131 748 2616
threaten 131 1241 2280
threefold 3087
threshold 771
threw 208
thrill 2658
thrive 2708
throng 1792
throttl 1240
throughout 641
throw 208
throwawai 3822
thrown 208
thrust 211
thu 630
thug 1249 1262
thunderbolt 2306
thunderstorm 2305
thwart 110
ti 53 1039 2508 4468
tick 3976
ticket 2154 2763
tidal 3150
tide 3150
tie 53 1039 2508 4468
tiebreak 4535
tiff 998
tight 386
tighten 386 772
till 2746 3806 4341
tillag 4341
timber 2276
time 700 702
timet 708 4245
tini 472 2671 3073
tip 1275 3215 3655 4506
tippl 1912
tipsi 2640
tipster 1277
tire 2200 3927
tired 3927
titchi 2671
tith 4386
titl 219 2414 2488
tobacco 1913
todai 670 671
toddler 2609
togeth 713
toi 1531
toilet 894
told 145 2890 3167 3270 3329
toll 1493 1606 1903 2156
tomb 3663
tongu 2419
too 634
tool 1533 2070
top 36 503 526 902
topic 742 743 3026
toppl 1007
torah 4397
torch 1260
tori 3639
tornado 2303
tortur 1296
toss 208 215
tot 1752 2609
total 38 480 733 1554 3053 3054
touch 3342
tough 535
tour 201 2185 2430 4442
tourism 1521
tourist 1522
tournament 2488
tow 212
towboat 4210
tower 856 4075 4180
town 877 878 942
townhous 3728
townsfolk 2607
township 878
toxic 3108
track 73 295 2108 2421 4241
tracker 4135
trade 1464 1484 1644 1679 2841
trademark 1148 1461
trader 1577 1678 2842
tradit 2526
traffic 1243 2145 2214 3018 3417
traffick 1243 1244 3417 3536
tragedi 2314
trail 3705
trailer 3730
train 1715 2103 2204 2516 2517
traine 1713 2924
traineeship 1714
trainer 2483
tram 2110
transfer 66 1643 2514 2733 4170
transferr 2514
transform 39 40 45
transit 48 2938
translat 2418
transmiss 324 1844 1845 2982
transmit 96 324 2400 3328
transmitt 4111
transpar 601
transpir 3314
transplant 1878
transport 213 2176 3018 3204
trap 209 2334
trash 2262 2631
trauma 1216
travel 67 1522 2100 2172 2185 2649
travers 3339
trawler 2129
treasuri 928 1612 4012
treat 236 1871
treati 1023 1024 1065
treatment 1871 1942
trebl 23
tree 2276 2962
tremor 2316
trend 773
trespass 3524
tri 174 351 1081
trial 185 351 1082 1188 1189 1889
tribun 1070
trick 266
tricki 535
triennial 3094
trigger 223 3367
trim 21
trip 710 2185 2186
tripl 23 3087
triumph 195 793 2509
triumphant 2598
trollei 2937 3571
trolleybu 2937
troop 1311 1313
trooper 1312
trophi 1660 2490
troubl 741 1004
trounc 4491
trouser 1477
truanci 2001
truant 3843
truce 1360
truck 2090
true 518 521
truncheon 3503
trust 296 3195
truth 518 804
try 174 351 1081
tsunami 2319
tube 2109
tuberculosi 3960
tug 4210
tugboat 4210
tuition 1983
tumbl 19 20
tumor 1853
tumour 1853
tunnel 2142
turbin 2230
turbocharg 14
turbul 4166
turmoil 999 1000 1414
turn 1706
turncoat 3614
turnout 964
turnov 1463 1581
tusk 4352
tutor 1988
tv 2397
tweak 39
twister 2303
twofold 3086
ty 53 2508
tycoon 1663
type 760 2058
typhoon 2302
typic 661 712
tyrant 1009
tyre 2200
uav 2036
ultim 569 681
ultimatum 1029 2617
ultra 4555
umpir 2484
umpteen 2672
unaid 738
unalt 3057
unanim 725 3072
unauthor 3106
unauthoris 3106
unbeliev 4384
uncertain 539 2593
unchang 3057 3288
unclear 539 3070
uncommon 508
unconsci 2630
uncov 220
uncrew 4192
undecid 3599
underag 1291
undercarriag 4164
undercov 3107
undercut 2714
underdog 3596
undergo 301
undergon 301
undergradu 1976
underground 2109
underlin 144 312
undermin 29
underpass 2142
underscor 144
undersecretari 2767
understand 238 239 2785 3274
understood 238 239 3274
undertak 82 139 1423 1536
undertaken 82 139
undertook 82 139
underw 301
underwat 3119
underworld 3465
underwrit 1471 1626 3401
undid 6
undisclos 553
undo 6
undon 6
undu 475
unearth 2063
uneas 254
uneasi 596
unemploi 1695
unemploy 1694
unexpect 260
unfair 600
unfavor 523
unfavour 523
unfeas 544
unfil 587
unfortun 2666
unfound 3068
unhappi 593
unharm 3574 3575
unhurt 3574
unidentifi 505
unif 356
unifi 52 356 2916
uniform 1406 3868
uninjur 3574
unintention 724
union 815 1038 1467 1702 1802
uniqu 3010
unit 52
uniti 841
univers 1971 2078 2079
unjust 600
unknown 505 539
unlaw 1099
unless 651
unlik 542
unload 2178
unlucki 2666
unman 4192
unnam 505
unnecessari 546
unoccupi 587
unpaid 3103
unpollut 580
unpopular 258
unpreced 509 510 2596
unprofit 1584
unproven 3069
unremuner 3103
unrest 1000
unsaf 528
unscath 3574
unseat 1007
unsubstanti 3069
untax 1665
until 643 2746
untru 519
untruth 803
unus 587
unusu 508 2668
unveil 85 146 148 2710
unwel 1839
upbring 1987
upcom 571
updat 145 2052
upgrad 30 790 2052 3386 4017
upheld 50 1170
uphold 50 1170
upkeep 2919
upload 2055
upris 2603
upriz 2603
uproar 843 2571
upset 259 593 3397 3426
upshot 1955
upsid 619
upsw 1596 4021
uptick 767
upturn 767 1596
urban 559 3388
urbanis 3388
urg 115
urgenc 417
urgent 417 534
us 172 647 2250 3055
usag 172 2250
useless 2599 3893
user 1446 1447 4124
usual 507 661 3042
util 172 2227 2950 3165
utilis 172 3165
vacanc 428 1687 1804
vacant 428 587
vacat 710 3287
vacation 1522
vaccin 1879 1880 1939
vagu 539
valid 1182
vallei 2290
valu 1632 1645 2824 3917
van 2091
vandal 1261 2631
vandalis 1261 2631
vanish 59
vape 1915 2642
var 4521
vari 34 291 353 3234
variant 1935 2072 3025
variat 353 3234
varicella 3957
varieti 760
variou 477 514
vascular 3139
vast 470
vat 1603
vatican 4359
veer 2183
vegan 3795
veget 2962 2967
vegetarian 3794
vehicl 2089 2145 3023 3204
vehicular 3141
veil 4380
veloc 2188
vend 1464
vendor 1449 1456
ventil 3933
venu 884 2495 4544
verbal 3135
verbatim 3071
verdict 1086 1189
verif 141 3393
verifi 141 186 2731
vermin 2366
vernissag 2977
vers 4429
version 2072 2418
versu 650
vessel 2124
vet 1828 3903
veteran 1319
veterinarian 1828
veto 108 109 3628
vi 198
viaduct 2141
vicar 2459
vice 933
vicin 875
victim 1195 1218 2213 2807 3572
victor 1661
victori 195 2509
video 1280
vie 198
view 218 236 313 756
viewer 1796 4415
viewpoint 756
vignett 2156
villag 558 878 879
villain 1249
vineyard 3802
vintag 3804
vintner 3803
violat 190 1145
violenc 422 1263
violent 422
viral 454
viru 454 1846 2048
virus 1846 2048
visa 1738
visit 67 201 2186
visitor 1522 2454
visual 3140
vital 501
vivisect 3901
vocalist 2423
void 6 747 1181
voivodeship 2771
volatil 4026
volcan 2320
volcano 2320
volum 617 2414
volunt 1729 1814 1962
voluntari 548 3103
voluntarili 722
vomit 2637
vote 958 959 964 970
voter 962 1051
voucher 1496
vow 139 1179
voyag 2185
vr 2057
vulner 612 4139
vy 198
wage 1616 2700
wager 2524
wagon 2107
wai 1959 2187
wait 175 704 2657
waiter 1727
waitress 1727
waiv 3285
waiver 1143
walker 2096
walkout 1699
walkwai 2196
wall 890
want 233 234
war 1309 1415
ward 963 1834
warden 4348
ware 1460
warehous 1459
warm 582 2254
warmth 582
warn 132 145 2337
warplan 1348
warrant 311 1119
warranti 1502
warship 1349
wast 1637 2262 2384
wastewat 2268
watch 218 295 828 1207
watchdog 946
watchman 1724
watchmen 1724
water 2285 2363 3119
watersh 1027
waterwai 2283 4219
wave 1743
weak 382 496 3233 3909
weaken 29 382 1600
wealth 1630
wealthi 576
weapon 1252 1354
weaponri 1354
weari 3927
weather 2295 2387 2964
weatherman 2296
web 2018
webpag 2019
websit 2019 2989
wed 614 1777
weed 1247
weedkil 2362 4315
week 465
weekend 699
weekli 465 687 2403
weep 2659
weigh 235 317
weight 317 621
weighti 494
weird 2668
welcom 135 202
welfar 1788 1789
well 1840
wept 2659
west 563
westerli 563
western 563
wet 585
wetland 4354
whack 1168
wharf 2940
wheat 2353
wheel 2089 4164
wheez 2726
wherea 632
whip 3616
whistleblow 1278
whizz 1718
whole 480
wholesal 1455
wholli 733
whop 2670
wide 377 492
widen 26 377
widespread 512
widow 1771
width 377 492
wife 1762 1811
wildfir 2325
wildlif 2278
wilfulli 723
will 597
willing 306
win 195 299 2509 2679
winch 130
wind 2304 2381
windfal 1619
windi 4291
windmil 2230
window 749
winegrow 3803
winemak 3802 3803
wineri 3802
winger 4487
winner 793 1661 1682 2503 4469
winter 2966
wintri 4293
wipe 4132
wire 1643
wiretap 3490
wish 233
wit 1106
withdraw 6 75 1324 1337 1642 2711 3912
withdrawn 6 75 1324 1337 1642 2711
withdrew 6 75 1324 1337 1642 2711
withheld 3319
withhold 3319
wive 1762 1811
woman 610 1749
women 610 1749 2610
won 195 299 2509 2679
wonder 524
wood 2273
woodland 2273
woodsman 4347
word 2420
wordsmith 2413
work 796 1458 1686 1690
workahol 2720
worker 1683
workforc 1683 3251
workmat 1685
workout 1927
workplac 898 899
workshop 2836
world 903
worldwid 556 719
worm 3976
worri 253 254 596
wors 383
worsen 31 383 1375
worship 2471
worshipp 2469
worth 1632
wound 1215 1216 1307 1308 3461
wrap 2266
wrath 259
wreck 188 2162 2166 2631 2652 3429 4214
wreckag 2332
writ 1121 3438
write 279
writer 2413 2538
written 279 3136
wrong 519
wrongdo 1098 3230
wrote 279
yacht 4212
yank 2711
yard 4215
year 445 468
yearli 468 685
yell 282
yield 2349 2559 4011
young 486 3986
youngster 1752
youth 486 1752 1754
yuletid 2473
zone 885 886 3648
zoo 2522
zucchini 3789`

/** The first stem of phrases, sorted by it; then of each, parted by tabs and the longest first, the id of its group and its other stems. */
export const PHRASE_LINES = `10 3083 per cent\t697 year\t3083 percent
100 698 year
14 696 dai
20 3082 per cent\t3082 percent
24 703 hour
25 3081 per cent\t3081 percent
50 3079 per cent\t3079 percent
75 3085 per cent\t3085 percent
a 843 slap on the wrist\t476 larg number of\t476 great number of\t476 lot of\t476 host of\t477 number of\t477 hand of\t477 coupl of\t656 minimum of\t657 maximum of\t693 year ago\t693 year earlier\t3076 signific proport\t477 few\t685 year\t686 month\t687 week\t688 dai\t711 head\t732 littl\t732 bit\t2393 lister\t3080 third\t3081 quarter\t3082 fifth\t3083 tenth\t3838 level
abandon 3842 studi
abid 191 by
abil 2004 to read
abl 303 to appli
abort 4165 land
about 2594 to happen\t2558 face\t2558 turn\t3078 half
abov 659 all\t660 all
absente 3588 ballot\t3843 pupil
absolut 3600 major
absorb 2681 cost
abus 3476 of trust\t3476 of posit\t3477 of power\t3477 of offic\t4389 by priest\t4389 in church
academ 1971 institut\t2002 year
access 4130 to own data\t3667 to inform\t3667 to record\t2025 code
accord 730 to report\t739 to plan\t646 to
account 57 for
acknowledg 2904 as\t3271 receipt
acquisit 4027 offer
across 718 the countri\t719 the globe
act 204 as intermediari\t2315 of god\t163 for
ad 38 up to\t216 up\t3050 hoc\t3053 up\t3358 up\t3360 up\t4474 time
add 38 up to\t216 up\t3054 up\t3358 up\t3360 up
addit 1705 hour\t1882 dose\t3908 studi\t4473 time
adher 191 to
administr 995 burden\t2802 offenc\t2802 offens
admiss 4413 is free\t4412 charg\t4412 price
admit 1874 to hospit
adopt 2881 measur\t2882 decis
adult 3867 educ
advanc 1569 payment\t3589 vote
advers 1868 reaction\t1868 effect\t3895 event
afford 858 hous\t3734 home
african 4326 swine fever
after 3131 he di\t3131 she di\t676 that\t1667 tax\t1667 deduct\t3131 death
ag 3767 peopl stop work\t1801 of retir\t484 old\t3712 popul\t4153 verif\t4153 check
against 1099 the law
aggrav 3461 assault
agre 3072 by all\t107 to
agricultur 1719 produc\t2347 busi\t2348 land\t4306 worker\t4331 subsidi\t4332 minist\t4333 ministri
ahead 499 of time\t3003 of schedul\t3004 of term\t640 of
ai 4146 assist
aid 3462 and abet\t1043 group\t3961 viru\t3961 virus
aim 4009 for inflat
air 1382 exclus zone\t4180 traffic control\t1315 forc\t1315 arm\t1340 raid\t1341 strike\t1341 raid\t1341 attack\t1381 bridg\t2114 servic\t2114 traffic\t2116 carrier\t2117 hub\t2117 base\t2121 traffic\t2123 transport\t2164 crash\t2164 disast\t2164 accid\t2261 pollut\t3570 ambul\t4158 steward\t4159 hostess
airborn 3993 droplet
airlift 1874 to hospit
alcohol 3505 test
alien 3984 speci
aliv 3575 and well
all 680 of a sudden\t718 over the countri\t719 over the world\t510 time high\t714 in all\t2597 the rage\t3072 in favour\t3072 in favor\t714 told\t2595 import
alleg 1250 perpetr\t1250 offend
allerg 1866 reaction
allow 2883 for\t3158 for
allud 269 to
almost 3077 all
along 635 with
alpin 3552 rescu
altern 2191 rout\t4342 crop
am 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
amber 4271 warn
ambul 1822 worker\t1822 crew
among 637 them\t637 other
amount 3677 of tax ow\t38 to\t2749 to
amus 4458 park
an 689 hour
ani 3097 dai now
anim 2522 park\t3901 test\t3901 experi\t4312 feed\t4327 welfar\t4327 protect\t4328 cruelti
announc 3197 intent\t3609 elect
annual 4039 gener meet\t4040 report\t4040 account\t4040 result\t4041 result\t4242 pass
anoth 3613 term
anti 3954 vaxxer\t4032 monopoli
antibiot 3963 resist bacteria\t3964 resist
antigen 3943 test
antisoci 3523 behaviour\t3523 behavior
antitrust 4030 review\t4031 author
anyon 2593 guess
apart 635 from\t636 from\t855 build\t855 block\t2946 complex
appeal 3512 for inform\t3512 for wit\t115 for\t115 to\t1074 court
appear 2621 in the dock\t3904 in journal
appel 1074 court
appli 255 to
applic 3647 to build\t809 form
apprenticeship 3866 place
approv 3700 rate
approxim 3078 half
ar 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
arabl 2348 land
archaeolog 2063 dig
arctic 3992 ic
area 4285 of high pressur\t2971 under crop\t4308 plant
aris 91 from\t3312 from
arisen 91 from\t3312 from
arm 2761 forc and polic\t1224 man\t1224 men\t1309 conflict\t1311 forc\t1326 group\t1355 deal\t1355 sale\t1356 reduct\t1356 control\t1411 race
armi 1384 takeov
armour 1347 vehicl
aros 91 from\t3312 from
around 719 the world\t2594 corner\t3078 half
arrest 1119 order\t3485 warrant
arriv 4249 late
arteri 2935 road
articul 2090 lorri
artifici 2045 intellig\t3933 respir\t3968 limb
artilleri 1345 round
artist 4438 director
as 628 a result of\t3038 soon as possibl\t3039 soon as practic\t3039 soon as possibl\t630 a result\t635 well as\t657 mani as\t657 much as\t661 a rule\t3033 requir by\t634 well\t644 of\t644 from\t739 plan\t3031 regard\t3032 regard\t3057 befor
ash 4345 dieback
ask 3512 public for help\t960 peopl\t3199 lawyer\t3410 forgiv\t3512 anyon
asset 4003 purchas
assist 2910 at\t3760 dy\t3760 suicid
associ 2927 professor
assum 974 offic
asylum 1736 seeker\t1805 seeker
at 681 the end of the dai\t642 the same time\t737 no extra cost\t2280 risk of extinct\t3038 the earliest opportun\t3041 the present time\t138 humbl pie\t549 it dispos\t665 all time\t666 no time\t666 no point\t670 the moment\t682 the outset\t737 no cost\t737 no charg\t2998 the moment\t3005 same time\t3040 thi junctur\t3040 the moment\t3890 greater risk\t3890 higher risk\t3891 lower risk\t612 risk\t642 onc\t656 least\t657 most\t663 time\t670 present\t678 onc\t681 last\t682 first\t691 night\t736 speed\t1102 fault\t2633 larg\t3041 present\t3121 night\t3875 random
atom 2220 power station\t2220 power plant\t1352 bomb\t2221 energi\t2221 power\t4102 wast
attack 4222 on ship
attempt 3460 on life\t3460 on live\t3460 murder
attornei 932 gener
audienc 2527 figur\t4451 share
audit 3669 offic
auster 3694 measur
author 1146 right\t2759 respons
auto 2102 manufactur
autumn 3834 break
averag 1904 lifespan\t2730 ag
avian 2364 influenza\t2364 flu
avoid 1113 jail\t2622 prosecut
awai 4464 win\t4518 game
award 2908 medal
ax 1693 job
babi 613 on wai\t3708 born
back 2674 in action\t75 out\t2558 down\t2559 down
backlog 2704 of payment\t4046 of order
bad 3230 behaviour\t3230 behavior\t3895 reaction\t4304 harvest
badli 2809 hurt
bag 2672 of\t3527 snatch
bail 130 out\t1655 out
bakeri 3780 product
ballist 1344 missil
ballot 966 paper\t3580 box\t3586 stuf
ballpark 2722 figur
ban 3509 from drive\t4181 on fly\t4303 on water\t4388 on marriag\t4556 from match\t2515 substanc
bang 1089 up
bank 3470 card scam\t1561 account\t1651 card\t4005 governor\t4006 governor\t4382 holidai
bar 2180 from fly
bark 4344 beetl
base 646 on\t3997 rate\t4111 station
basi 4001 point
basic 979 law\t3750 incom\t3761 pension
batteri 2099 power car
battl 198 it out\t3545 fire\t3545 flame
be 305 in a posit to\t1873 out of the wood\t2312 up to neck in\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1582 in the red\t1638 abl to pai\t1869 found to have\t1869 told thei have\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t787 in favour\t787 in favor\t836 in mourn\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3863 pick on\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1632 worth\t1639 indebt\t1644 quot\t1690 emploi\t1774 born\t1778 buri\t1869 diagnos\t1874 admit\t1879 jab\t1879 vaccin\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
beach 3553 patrol
bear 2883 in mind\t141 out\t224 on\t1105 wit\t2681 cost\t4019 market
beat 1221 up\t2328 back\t4493 narrowli
beaten 1221 up\t2328 back\t4493 narrowli
becam 161 a member\t79 law\t252 awar\t1490 insolv\t1841 sick\t1841 ill\t2676 engag\t2677 parent\t2677 mother\t2677 mum\t2692 on\t2732 infect
becaus 628 of
becom 161 a member\t79 law\t252 awar\t1490 insolv\t1841 sick\t1841 ill\t2676 engag\t2677 parent\t2677 mother\t2677 mum\t2692 on\t2732 infect\t3676 citizen
bed 3691 tax
bee 4323 coloni
beef 28 up
been 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
beer 3801 maker
befor 677 long\t1666 tax\t1666 deduct\t3004 expiri\t3130 birth
began 79 to appli\t9 again\t3171 talk
begin 79 to appli\t3881 of studi\t9 again\t3171 talk
begun 79 to appli\t9 again\t3171 talk
behind 728 close door\t2583 close door\t4516 close door\t1108 bar\t4249 timet
believ 243 to be
belli 4163 land
belong 286 to
below 4283 freez
belt 1615 tighten
benchmark 3997 rate
best 4525 in the countri\t2505 ever mark\t3773 befor date\t4425 seller\t4524 time\t4524 perform
bestow 2908 medal
between 1397 the two countri
bia 1290 attack
big 1439 shot\t1485 up\t2393 name\t2564 up\t2604 win\t4491 loss
bike 2095 rider\t2195 lane\t2195 path
bill 3800 of fare
bin 3652 collect\t3654 lorri
bio 4316 farm
biolog 3975 catalyst
biometr 4138 data
bird 2364 flu\t4168 strike
birth 1776 rate\t1821 attend\t1919 control\t3674 certif\t3708 rate
bit 679 by bit\t3988 of plastic
bite 2643 to eat
black 3537 market valu\t747 hole\t2846 work\t4161 box\t4201 hole\t4264 ic
blackmail 4141 softwar
blame 3311 on
blast 4274 of wind\t4186 off
bled 2686 cash
bleed 2686 cash
blew 2587 out of proport\t2582 lid off\t36 past\t1256 up\t1256 apart\t2582 whistl
block 855 of flat\t1191 account\t1208 off
blood 1864 loss\t1892 test\t1892 sampl\t1921 donor\t3139 vessel\t3919 sugar\t3920 pressur\t3921 fat\t3935 poison\t4204 moon
blow 2587 out of proport\t2582 lid off\t3498 up safe\t36 past\t1256 up\t1256 apart\t1662 budget\t2582 whistl
blown 2587 out of proport\t2582 lid off\t36 past\t1256 up\t1256 apart\t2582 whistl
blue 1363 helmet\t4024 chip
board 1438 of director\t2833 of manag\t3817 up shop\t2712 up\t2832 chairman\t2832 chairmen\t3852 school\t4174 pass\t4174 card
bodi 3907 of research\t3918 mass index\t3918 mass indic\t1173 corpor\t3942 defenc
bodili 2803 harm\t2803 injuri
bog 13 down
boi 1199 in blue
bomb 3496 dispos\t3496 squad
bond 4003 bui
bonu 3813 card
book 2655 up
boot 170 out\t1007 out
border 1067 guard
bore 2883 in mind\t141 out\t224 on\t1105 wit\t2681 cost
born 2883 in mind\t141 out\t224 on\t1105 wit\t2681 cost
borrow 1567 cost\t4511 player
both 2781 side of industri
bottl 2267 return scheme\t2974 water
bottom 1579 line
bought 1482 from abroad\t1466 out
bounc 32 back\t1873 back
bow 2559 to pressur\t169 out\t4559 out
bowl 260 over
box 4417 offic hit\t2528 offic\t4537 match
brain 1855 haemorrhag\t3464 behind
branch 1487 out
brand 483 new\t1148 name
brave 2664 man\t2664 men
breach 3475 of contract\t3476 of trust
break 2648 speed limit\t4375 of fast\t12 off\t51 up\t65 up\t72 out\t88 down\t1233 into\t1234 in\t1267 into\t1402 off\t2327 out\t2566 promis\t2566 promiz\t2566 word\t2585 silenc\t2603 rank\t2659 down\t2675 up\t3066 rule\t3413 in\t3475 contract\t3546 out
breakdown 4255 lane\t4259 servic\t4260 truck
breath 3550 in smoke\t2627 last\t3334 in\t3505 test\t3923 problem\t3931 difficulti\t3933 machin
bring 3 to an end\t975 into public ownership\t2653 to it knee\t3389 back to normal\t85 into oper\t130 to safeti\t147 to light\t158 into line\t179 into be\t1080 legal action\t1080 a case\t1081 to trial\t1081 charg against\t1243 in illeg\t1689 on board\t2184 to safeti\t2329 under control\t2620 to justic\t2710 to market\t2756 into servic\t2756 on stream\t2892 to attent\t2893 to respons\t2894 in order\t3219 to end\t21 down\t52 togeth\t62 togeth\t80 in\t99 back\t205 about\t223 about\t264 in\t265 round\t1007 down\t1094 charg\t1168 in\t1322 in\t1324 home\t1342 down\t1477 in\t1482 in\t2350 in\t2408 out\t2736 home\t3367 on\t4483 on
british 2608 peopl
broadband 4151 speed
broadcast 4449 fee
broke 2648 speed limit\t12 off\t51 up\t65 up\t72 out\t88 down\t1233 into\t1267 into\t1402 off\t2327 out\t2566 promis\t2566 promiz\t2566 word\t2585 silenc\t2659 down\t2675 up\t3413 in\t3546 out
broken 2648 speed limit\t12 off\t51 up\t65 up\t72 out\t88 down\t1233 into\t1267 into\t1402 off\t1862 bone\t2327 out\t2566 promis\t2566 promiz\t2566 word\t2585 silenc\t2659 down\t2675 up\t3413 in\t3546 out
bronz 2502 medal
brought 3 to an end\t975 into public ownership\t2653 to it knee\t3389 back to normal\t85 into oper\t130 to safeti\t147 to light\t158 into line\t179 into be\t1080 legal action\t1080 a case\t1081 to trial\t1081 charg against\t1243 in illeg\t1689 on board\t2184 to safeti\t2329 under control\t2620 to justic\t2710 to market\t2756 into servic\t2756 on stream\t2892 to attent\t2893 to respons\t2894 in order\t21 down\t52 togeth\t62 togeth\t80 in\t99 back\t205 about\t223 about\t264 in\t265 round\t1007 down\t1094 charg\t1168 in\t1322 in\t1324 home\t1342 down\t1477 in\t1482 in\t2350 in\t2408 out\t2736 home\t3367 on\t4483 on
brush 192 asid\t2556 off\t2565 off\t2588 asid
bu 3846 for pupil\t2202 stop\t4246 replac\t4252 lane\t4253 driver\t4254 tour
budget 3695 in the black\t1613 deficit\t1613 gap\t3694 cut\t3695 surplu\t3695 surplus\t4178 airlin\t4178 carrier
bui 1482 from abroad\t4038 back share\t1466 out\t4064 power
build 3577 came down\t90 up\t862 work\t863 site\t864 permit\t864 consent\t1721 worker\t2448 design\t2944 site\t3358 up\t3577 collaps\t3604 coalit\t3647 applic
built 90 up\t3358 up\t3604 coalit
bulk 4209 carrier
bull 4018 market
bullet 4229 train
bump 17 up\t210 into\t1213 off\t2512 down
bunk 3844 off
buri 177 hatchet\t2572 hatchet
burial 3661 ground\t3663 site\t3663 place
burn 3549 to ground\t1260 down\t1637 through\t3549 out\t3549 down
burnt 3549 to ground\t1260 down\t1637 through\t3549 out\t3549 down
burst 2327 into flame\t2654 at seam\t2659 into tear\t4298 bank
bush 2325 fire
busi 1441 owner\t1512 activ\t3644 rate\t3810 hour\t4068 confid\t4068 climat\t4068 sentiment
bust 998 up\t1266 up\t1662 budget
buyout 4027 offer\t4035 firm\t4513 claus
by 647 mean of\t725 all member\t519 mistak\t548 choic\t668 now\t691 night\t722 choic\t724 accid\t724 mistak\t738 itself\t3062 law\t3134 mouth\t3591 elect\t3649 law
cabin 4159 crew member\t4158 crew\t4175 bag
cabinet 921 member\t2601 minist\t3605 reshuffl
cabl 2198 car
call 2605 it a dai\t4559 it a dai\t4559 time on career\t240 into question\t1499 for bid\t1499 for tender\t2675 it quit\t2689 in administr\t2689 in receiv\t2893 to account\t3557 off search\t3558 emerg servic\t3559 for help\t3608 earli elect\t1 off\t5 off\t113 for\t115 for\t115 on\t116 for\t120 in\t201 on\t1320 up\t1322 up\t1322 out\t2580 shot\t2736 back\t2887 attent\t3291 togeth\t3608 elect\t3609 elect
came 1474 with a price tag\t3174 down in favour of\t3174 down in favor of\t2 to an end\t4 to an end\t195 out on top\t0 into oper\t79 into forc\t79 into effect\t88 to noth\t122 to term\t125 out against\t252 to understand\t1219 through aliv\t1378 back at\t1474 in at\t1841 down with\t2010 up with\t2561 down on\t2882 to decis\t3173 to conclus\t3175 to attent\t3255 to end\t3315 to head\t4267 off road\t4483 off bench\t4494 from behind\t37 to\t38 to\t60 up\t63 togeth\t70 back\t70 home\t71 into\t74 close\t77 about\t88 unstuck\t89 off\t91 from\t95 by\t143 clean\t220 across\t226 from\t1156 into\t2408 out\t2582 out\t3293 across\t3314 out\t3341 down\t3513 forward\t3904 out
campaign 3619 event
can 303 claim
cancer 3109 caus\t3937 treatment\t3939 free
candid 2928 of scienc
cannot 3742 heat home\t3063 appli\t3930 smell
canteen 3797 food
capac 4515 crowd
capit 3684 gain tax\t880 citi\t1111 punish\t2843 invest\t4037 increas
captur 1393 soldier
car 2148 park space\t794 crash\t2102 manufactur\t2149 park\t2163 crash\t2163 accid\t3526 theft\t3689 tax\t3996 emiss
carbon 3551 monoxid poison\t2253 dioxid\t2255 neutral\t3688 tax\t3688 price
card 3470 fraud
cardiac 1854 arrest
cardiovascular 3922 diseas
care 3755 at home\t3756 home resid\t1728 worker\t1728 assist\t1787 home\t1871 for\t2885 for
career 2166 into
cargo 2127 ship\t4209 vessel\t4234 train
carri 1474 a price tag of\t1876 out surgeri\t3170 out inspect\t8 on\t81 out\t82 out\t290 weight\t2733 over\t3289 out\t3292 on\t3331 out\t3354 out\t4175 on
carrier 3821 bag
cartel 4030 review\t4031 offic\t4032 law
case 2812 rate\t3223 rate
cash 2693 in on\t1578 in\t1583 gener\t1650 machin\t2687 back\t2698 strap\t3806 desk\t3806 regist
cassat 1072 court
cast 240 doubt on\t970 a vote\t970 a ballot\t959 ballot
catalogu 3815 shop
catch 1297 in the act\t4227 too much fish\t260 off guard\t1297 red hand\t1841 bug\t2327 fire\t2732 viru\t3110 fire\t3337 fire\t4226 limit
cattl 4324 plagu
caught 1297 in the act\t260 off guard\t1297 red hand\t1841 bug\t2327 fire\t2732 viru\t3337 fire
caus 3459 death by neglig\t3544 of fire\t3872 and effect\t189 damag\t3109 cancer
cave 2331 in\t3577 in
ceas 87 oper\t1360 fire\t2712 trade
cell 2015 phone\t4111 tower
cellular 2029 network
censur 3606 motion
center 2344 of the quak\t3635 right\t3636 left
centimetr 4281 of snow
centr 2344 of the quak\t3635 right\t3636 left
central 4002 bank polici\t4006 bank chief\t1560 bank\t2953 heat\t4005 banker\t4256 reserv
cereal 2968 harvest
chain 4261 collis
chairman 935 of parliament
chancellor 927 of the exchequ
chang 773 over time\t2558 of mind\t2558 of heart\t3605 of minist\t45 into\t48 over\t1644 hand\t2558 cours\t2558 mind\t3615 parti\t4392 faith\t4392 religion
charg 3690 to drive into the citi\t2688 too much\t2194 station\t2194 point\t4107 network\t4107 point\t4107 infrastructur
chart 4441 topper
cheap 3734 hous
cheat 2727 taxman
check 3903 by other scientist\t4029 on book\t1890 up\t3675 ident\t4173 in
checkout 3808 assist
chemic 1353 weapon\t3579 spill\t3579 leak
chew 153 over
chief 1201 of polic\t1435 execut offic\t1437 financi offic\t923 diplomat\t1435 execut\t1543 execut\t2406 editor\t2831 execut
child 3533 sex offend\t1624 benefit\t1624 allow\t3533 abus\t3752 protect
children 3753 in care\t3455 court\t3753 home
chip 1658 in\t2706 in
chock 2654 a block
choke 3827 hazard
chop 2275 down
chosen 3875 by chanc
chuck 109 out\t215 out\t215 awai\t1007 out\t2605 in
church 4361 assembl\t4386 tax\t4387 leaver
citi 881 centr\t881 center\t881 center\t939 leader\t940 hall\t1054 council\t2775 administr\t2775 govern\t3641 council\t3690 toll\t3691 tax
citizen 3750 incom
civic 3665 centr\t3665 center
civil 937 servant\t1050 servic\t1135 liberti\t1368 war\t2762 protect\t2762 defenc\t2762 defens\t2780 societi\t3673 registri\t3714 partnership\t3714 union
claim 1210 the life of\t1210 the live of\t2509 victori\t2628 life\t2725 back\t3190 right
clamp 112 down on\t772 down
class 3450 action\t3847 trip\t3847 out\t3857 size
classic 4402 painter
classroom 3855 assist
claw 2725 back
clean 2721 dirti cash\t1725 staff\t2228 energi\t2753 up\t2894 up\t3480 record\t4465 sheet
clear 3520 up rate\t177 up\t3287 out\t3338 out\t3350 up\t3519 up
clearanc 3812 sale
cleric 4389 abus
climat 2254 chang\t2254 crisi\t2254 crise\t2255 neutral
climb 2558 down\t4498 ladder
clinch 2567 deal
clinic 1889 trial
cloak 2583 and dagger
clobber 1091 with
close 3812 down sale\t87 down\t653 to\t701 date\t1208 off\t2712 door\t3043 to\t3443 argument\t3443 speech\t3443 statement\t4051 factori\t4167 call\t4547 ceremoni
co 1440 founder\t1685 worker\t2837 op\t2929 worker\t3463 conspir\t4160 pilot
coach 4254 trip
coal 2244 oil and ga\t2244 oil and gase\t4100 phase out\t2236 mine\t4100 exit
coalit 3603 talk\t3603 negoti
coast 3555 guard
cock 745 up
cognit 3925 declin
cohort 3877 studi
coin 1477 in
cold 4284 air mass\t2300 snap\t2300 spell\t2966 season\t3518 case\t4284 front
collaps 3577 build\t4201 star
collect 1703 bargain agreement\t1703 agreement\t3450 action
collid 210 with
collis 4168 with bird
combat 1348 aircraft
combin 3878 analysi\t3878 analys\t4309 harvest
combust 4108 engin
come 1474 with a price tag\t3174 down in favour of\t3174 down in favor of\t2 to an end\t4 to an end\t195 out on top\t2165 off the rail\t0 into oper\t79 into forc\t79 into effect\t88 to noth\t122 to term\t125 out against\t252 to understand\t1219 through aliv\t1378 back at\t1474 in at\t1655 to rescu\t1841 down with\t2010 up with\t2561 down on\t2882 to decis\t3173 to conclus\t3175 to attent\t3255 to end\t3315 to head\t4267 off road\t4483 off bench\t4494 from behind\t37 to\t38 to\t60 up\t63 togeth\t70 back\t70 home\t71 into\t74 close\t77 about\t88 unstuck\t89 off\t91 from\t95 by\t143 clean\t220 across\t226 from\t705 year\t1156 into\t2408 out\t2582 out\t3097 soon\t3293 across\t3314 out\t3341 down\t3513 forward\t3904 out
command 1318 in chief\t1317 offic
commerci 3644 properti tax
commiss 3668 of inquiri
commit 3482 anoth crime
commun 2774 elect\t2950 servic\t2951 fee\t3452 servic\t3452 order\t3620 chief\t3660 garden\t3665 centr\t3665 center\t3665 hall\t3951 immun
commut 4232 train
compani 4125 hold data\t1605 tax\t3762 pension
compar 692 with a year earlier
comparison 3873 group
compet 1488 with\t2759 author\t3911 interest
competit 4030 review\t4031 author\t4031 watchdog\t4031 regul\t4032 law
complaint 3670 bodi
complet 1978 a degre\t3330 form
complex 2996 of measur
compli 263 with
compulsori 1320 militari servic
comput 1269 attack\t2011 program\t2056 game\t2988 scienc
con 1251 artist\t1251 man\t1251 men
conced 4465 no goal
concert 4442 seri
conclud 2787 agreement\t2787 contract
concurr 3453 sentenc
condit 1712 of employ\t1113 sentenc\t1114 releas
conduct 3168 investig\t3169 review\t3701 survei
confid 3606 vote
confidenti 802 inform\t4128 inform
confirm 3271 have receiv\t3271 receipt
conflict 3911 of interest
congest 3690 charg
conk 2673 out
connect 4151 speed\t4170 flight
conserv 4410 area
consid 3444 verdict
consign 3 to histori
consist 55 of
constitut 1073 court\t1073 tribun
construct 2190 work on the road\t863 site\t864 permit\t1721 worker\t2944 project
consult 3199 lawyer\t3625 paper
consum 1589 price growth\t1592 price index\t1592 price indic\t2641 alcohol\t3825 protect\t3825 right\t3825 group\t3825 watchdog\t4067 confid\t4067 sentiment\t4067 mood
contact 3513 polic\t3945 trace
contactless 1652 payment
contain 2127 ship
contempt 3474 of court
content 4155 moder
contraband 3536 trade
contract 1489 out\t2732 viru\t4117 custom\t4512 extens
contribut 223 to
control 1245 substanc\t1889 studi\t3492 point\t3498 explos\t3873 group\t4033 stake\t4195 centr\t4195 center
conveni 3774 food
cool 2657 heel
cope 176 with
copi 4452 sold
cordon 1208 off
core 4008 inflat\t4104 melt
corner 2707 market
coron 3457 inquiri
corpor 1605 tax
cost 2155 of a ticket\t2716 of live crisi\t2716 of live crise\t3723 of a home\t1567 of borrow\t1589 of live\t1591 of live\t1983 of studi\t3431 of case\t4079 of electr\t1635 cut\t1662 overrun
cough 1473 up
could 3828 catch fire\t3827 choke
council 3645 tax share\t4361 of bishop\t858 hous\t858 home\t941 member\t3640 meet\t3640 session\t3643 tax\t3715 tenant
count 2905 on\t3583 again
counter 1371 offens
counterfeit 3468 monei\t3468 currenc\t3824 good
counti 3642 council
cours 1998 content
court 1074 of appeal\t3669 of auditor\t1079 action\t1082 case\t1083 date\t1119 order\t1120 order\t1121 order\t3431 cost\t3437 offic
cover 206 up\t2681 cost
covid 1850 19
crack 772 down\t3519 case
crank 17 up
crash 88 and burn\t210 into\t2511 out\t4256 barrier
credit 3470 card fraud\t1559 institut\t1651 card\t4014 rate\t4015 agenc
creep 18 up
crept 18 up
crew 2039 member
crime 1366 against human\t1248 syndic\t1285 scene\t3487 lab\t3521 rate\t3522 report
crimin 1098 act\t1248 group\t1248 ring\t2794 case\t2794 proceed\t2794 investig\t3479 record
critic 1832 care
crop 4314 protect product\t60 up\t2362 sprai\t2970 expert\t4304 failur\t4342 rotat
cross 4074 border line\t556 border\t2569 sword\t3442 examin\t3615 floor
crowd 3565 surg
cruciat 4562 ligament
crude 2240 oil
cruel 1296 treatment
cruelti 4328 to anim
cruis 2128 ship\t2128 liner
cruiz 2128 ship\t2128 liner
crush 2604 victori
cs 3502 ga\t3502 gase
cultur 2443 properti
cup 4461 final
currenc 1599 rate
curtain 4546 raiser\t4546 raizer
custodi 1109 sentenc
custom 1068 offic\t1606 duti\t2844 servic\t3813 card\t4127 data
cut 2685 back on spend\t25 in half\t25 by half\t701 off date\t4083 energi us\t21 back\t574 price\t605 edg\t1636 cost\t1693 job\t2275 down\t2334 off\t2618 off\t2685 corner\t2695 price\t3262 short\t3305 back\t3889 risk\t3889 chanc\t4016 rate\t4043 forecast
cyber 1268 crimin\t1268 attack\t1269 attack\t2047 secur
cycl 2195 lane\t2195 path
d 2618 dai
dai 688 to dai\t3581 of vote\t1786 care\t3830 nurseri\t3831 carer
daili 2101 travel
dairi 3786 product
damp 794 squib
dampen 2328 down
danc 4436 compani
danger 3827 of suffoc\t3828 of fire\t3886 sign
dark 3596 hors
darken 4203 of sun
data 4123 protect author\t4123 protect commission\t4123 protect regul\t1164 protect\t1270 breach\t1270 leak\t2031 centr\t2031 center\t4116 volum\t4116 allow\t4123 watchdog\t4124 subject\t4125 control\t4143 taken
date 91 back to\t3472 scam
daughter 1429 compani
de 1377 escal
dead 1392 and wound\t540 cert\t1220 bodi\t4113 zone
deal 176 with
dealt 176 with
death 1111 penalti\t1111 sentenc\t1902 rate\t1903 toll\t3683 duti\t3683 tax\t4455 notic
debit 1651 card
debt 1564 pile\t1564 mountain\t1571 secur\t1668 free\t2697 laden\t2697 ridden\t3437 collector
decemb 4460 31
decid 4472 on penalti
decis 4000 on rate\t4469 goal
declar 1401 persona non grata\t2475 a saint\t4391 bless
declin 2584 to comment
defenc 929 minist\t929 secretari\t930 ministri\t1075 lawyer\t1359 spend\t1359 budget
defens 929 minist\t929 secretari\t929 secretari\t929 minist\t930 ministri\t930 depart\t1075 lawyer\t1359 spend\t1359 budget\t1359 spend
defi 2603 whip\t3474 court
degre 1977 holder
delai 3627 tactic
delet 4155 post
deliber 1259 fire\t3429 damag
deliv 140 on\t2891 speech
deliveri 1515 network
delv 1122 into
demand 1242 with menac\t3530 for monei
demerit 3510 point
democrat 1010 system
deni 3436 bail
denial 4142 of servic attack
dens 4286 fog
dental 1824 surgeon
depart 3860 of educ
departur 4177 loung
depend 225 on\t3181 on
deplet 4227 stock
deposit 2267 return scheme\t2267 scheme\t2267 system
depriv 2739 of liberti\t2798 of right\t2853 of liberti
deputi 934 head of state\t934 presid\t2767 minist
deriv 91 from
describ 219 as
destroi 3549 by fire
detach 3727 hous
detect 3501 dog\t3520 rate
detent 1108 centr\t1108 center
deton 3498 safe
di 2335 in the water\t2281 out
did 2558 an about turn\t2708 a roar trade\t3 awai with\t72 a runner\t89 the trick\t2752 awai with\t42 up\t1221 over\t1484 busi\t2567 deal\t2623 time\t2623 porridg\t2706 bit\t3257 best
die 2335 in the water
difficulti 3931 breath
dig 2573 heel in\t1122 into\t1473 deep\t2063 up
digit 1648 currenc\t4076 meter\t4146 assist
dine 3798 hall
ding 998 dong
dip 1473 into pocket
diplomat 1031 mission\t1400 repres
dire 741 strait
direct 297 at\t4331 payment
director 1435 gener
dirt 574 cheap
dirti 2721 monei
disabl 2867 person\t2867 peopl\t3746 benefit\t3746 allow\t3746 pension
disast 2762 protect
discuss 3625 paper
diseas 3223 rate
dish 64 out
disorderli 2801 conduct\t3523 conduct
displac 1367 camp\t1736 person\t1736 peopl\t3567 person\t3567 peopl
dispos 215 of\t1470 of\t2875 over\t4066 incom
disput 1177 resolut
disqualifi 3509 from drive
dissolv 3608 parliament
distanc 3836 learn
distant 4200 planet
distress 3559 call
distribut 1459 centr\t1459 center
district 1076 attornei\t2246 heat\t2953 heat\t3642 council
divert 3396 attent
divvi 64 up
dna 3488 test\t3488 analysi\t3488 analys
do 2558 an about turn\t2708 a roar trade\t3 awai with\t72 a runner\t89 the trick\t1213 awai with\t2595 or die\t2752 awai with\t42 up\t1221 over\t1484 busi\t2567 deal\t2623 time\t2623 porridg\t2706 bit\t3257 best
doctor 1831 offic\t1980 degre
document 3675 check
dodg 2727 tax
doe 2558 an about turn\t2708 a roar trade\t3 awai with\t72 a runner\t89 the trick\t2752 awai with\t42 up\t1221 over\t1484 busi\t2567 deal\t2623 time\t2623 porridg\t2706 bit\t3257 best
dole 64 out
domest 1264 violenc\t1264 abus\t4172 flight
domiciliari 2796 arrest\t3755 care
domin 1508 posit\t2707 market
done 2558 an about turn\t2708 a roar trade\t3 awai with\t72 a runner\t89 the trick\t2752 awai with\t42 up\t540 deal\t1221 over\t1484 busi\t2567 deal\t2623 time\t2623 porridg\t2706 bit\t3257 best
dope 4541 test\t4543 ban
doubl 3876 blind
down 1569 payment\t1700 tool
dozen 2672 of
draft 978 law\t978 bill\t2790 law
drag 2620 through court\t2620 into court\t13 feet\t13 out
draw 2 to a close\t312 attent to\t74 near\t172 on\t182 up\t184 up\t2887 attent\t2888 conclus\t4468 level
drawn 2 to a close\t312 attent to\t74 near\t172 on\t182 up\t184 up\t2887 attent\t2888 conclus
dress 843 down\t2562 down\t3868 code
drew 2 to a close\t312 attent to\t74 near\t172 on\t182 up\t184 up\t2887 attent\t2888 conclus
drill 4087 platform
drink 1283 drive\t2271 water
drive 1283 under the influenc\t1283 while intox\t1284 too fast\t2648 too fast\t3517 by shoot\t17 up\t1007 out\t2157 licenc\t2157 licens\t2157 permit\t2586 home\t3414 back\t3506 off\t3509 ban\t4268 student
driven 2648 too fast\t17 up\t1007 out\t2586 home\t3414 back
driver 2157 licens
drop 2591 the ball\t19 off\t97 off\t2512 down\t2591 clanger\t2647 litter\t3842 out\t4247 servic
drove 2648 too fast\t17 up\t1007 out\t2586 home\t3414 back
drug 1246 dealer\t1246 traffick\t1299 dealer\t1888 compani\t1889 trial\t2515 us\t3964 resist\t4541 test\t4543 ban
drunk 1283 drive
dry 2311 spell
due 628 to\t701 date\t4029 dilig
duff 1221 up
dug 2573 heel in\t1122 into\t1473 deep\t2063 up
dummi 3874 pill\t3874 drug
dump 2647 rubbish\t2647 wast
dure 691 the night\t3833 school year\t3130 pregnanc
dust 1266 up
dy 2335 in the water
e 1915 cigarett\t2023 mail\t2097 scooter\t3771 number\t3814 commerc\t4269 bike
each 685 year\t686 month\t687 week\t688 dai\t689 hour\t690 quarter
earli 1114 releas\t1790 year\t3589 vote\t3590 elect\t3590 vote\t3766 retir\t3841 leaver\t3914 version
earlier 640 than\t3449 rule
earn 1978 a degre\t4045 befor tax\t1585 report
earth 4095 heat
eas 1377 tension
eat 138 humbl pie\t1916 habit
eaten 138 humbl pie
eco 2258 friendli
ecolog 4316 agricultur
econom 1512 activ\t1588 expert\t1593 output\t1595 contract\t1656 support\t2825 situat\t2825 condit
edg 876 of town\t18 up\t19 down\t4492 out
editor 2406 in chief
educ 1990 institut\t3856 inspector\t3859 minist\t3859 secretari\t3860 ministri
effect 644 from\t678 immedi
elderli 1622 person\t1622 peopl
elect 3581 dai\t3584 commiss\t3584 author\t3585 observ\t3585 monitor\t3586 rig\t3617 programm\t3617 program\t3617 promis
elector 963 district\t2763 list\t3584 commiss\t3584 author\t3586 fraud
electr 2099 car\t2099 vehicl\t2218 current\t2224 outag\t2225 network\t2225 grid\t2226 line\t2227 supplier\t2937 bu\t2937 buse\t3829 shock\t4078 bill\t4079 price\t4232 train\t4269 bicycl
electron 1915 cigarett\t2023 mail\t4076 meter
electroshock 3504 weapon
element 2314 forc
elementari 1991 school
eleventh 2618 hour
elit 3495 unit
email 3471 scam
embark 0 on
emerg 1731 ministri staff\t1731 worker\t1822 medic\t1833 depart\t1833 room\t1907 vehicl\t1908 care\t2340 servic\t2340 crew\t2342 aid\t2762 ministri\t2762 manag\t2804 situat\t3559 call\t3560 number\t3560 line\t3568 shelter\t3739 accommod\t4162 land\t4255 lane
employ 2782 associ
empti 3817 shop\t4516 stadium\t4516 stadia
end 1360 to the fight\t1874 up in hospit\t2170 up on roof\t3759 of life care\t4100 to coal power\t4101 of nuclear power\t1918 a pregnanc\t4100 of coal\t4375 of ramadan\t4520 of match\t4547 of game\t2675 marriag\t3217 date\t3557 search\t3608 parliament\t4559 career
energi 2227 supplier\t2227 compani\t2251 effici\t2251 save\t2955 sector\t2955 industri\t3742 poverti\t4078 bill\t4083 save
enforc 3437 offic
engin 4236 driver
enough 3626 member
enter 79 into forc\t3171 into negoti\t3172 into discuss\t3524 without permiss\t2689 administr\t2787 agreement\t2863 into\t3433 plea\t3610 parliament
entranc 4413 is free\t4412 fee
entri 4412 fee
environment 2258 friendli\t2259 activist\t2959 protect\t2960 scientist\t2961 protect
epidem 2813 situat
epidemiolog 2813 situat
equal 4120 treatment of data\t1780 treatment\t1780 right
equiti 1573 market
error 3697 margin
escap 1281 from prison\t3578 of ga\t3578 of gase\t2622 justic\t3574 injuri
estat 860 agent\t3683 tax
ethnic 1295 cleans
evad 2727 tax
even 599 hand\t632 though\t633 so\t669 now\t3867 class
everi 690 three month\t3089 two year\t3089 other year\t3090 six month\t3091 two month\t3092 two week\t3093 five year\t3094 three year\t685 year\t686 month\t687 week\t688 dai\t689 hour\t3079 second\t3080 third\t3081 fourth\t3082 fifth\t3083 tenth
evid 3907 base
evolv 46 into
ex 1319 serviceman\t1319 servicemen
examin 4029 of book\t2793 magistr
exce 2648 speed limit\t1662 budget
exceed 1284 the speed limit\t2648 speed limit
except 651 if\t2804 situat\t2805 state
excess 3695 of revenu\t1934 dose
exchang 3516 of fire\t1599 rate
excis 1607 duti\t1607 tax
exciz 1607 duti\t1607 tax
exclud 3845 from school
excus 2906 from
execut 980 order\t2833 board\t3629 order
exempt 1665 from tax\t2906 from
exerc 3190 right\t3191 caution
exercis 3190 right\t3191 caution
exhaust 3995 ga\t3995 gase\t3996 fume\t3996 gase
exhibit 2442 organis\t2442 organ\t2977 open\t4504 match
exit 3582 poll\t4257 road
expel 3845 from school
expert 2066 review\t2920 report\t2920 opinion
expiri 3773 date
explos 1255 devic\t3496 expert
export 4057 surplu\t4057 surplus
expos 4145 data
express 136 gratitud\t138 regret\t253 concern\t2889 view\t3192 support\t3193 condol\t3194 disagr\t3195 confid\t3196 interest\t3197 intent\t4230 train
extend 4512 contract
extern 1396 affair
extort 4141 softwar
extra 1662 cost\t1705 hour\t4444 song\t4473 time
extraordinari 2804 situat
extravehicular 4190 activ
extrem 2299 heat\t3633 right
ey 575 water
face 176 up to\t740 to face\t2622 no charg\t2690 the ax\t1897 cover\t1897 mask\t2570 off\t2621 trial\t2621 court\t4137 scan\t4137 recognit
facial 4137 recognit
factori 4051 closur\t4069 output\t4317 farm
fail 3611 to be re elect\t248 to rememb\t2723 to pai\t3066 to compli\t3506 to stop\t4542 drug test\t4304 harvest
fake 1394 new\t3468 note\t3468 monei\t3471 email\t4147 video
fall 2723 behind with payment\t4221 into the sea\t25 by half\t190 foul of\t2605 on sword\t20 sharpli\t51 out\t88 through\t88 flat\t998 out\t1337 back\t1590 price\t1841 ill\t2331 down\t2569 out\t2732 ill\t2851 ill\t2901 under\t4010 inflat\t4019 market\t4020 share\t4221 overboard
fallen 2723 behind with payment\t25 by half\t190 foul of\t2605 on sword\t20 sharpli\t88 through\t88 flat\t1337 back\t1841 ill\t2331 down\t2569 out\t2732 ill\t2851 ill\t2901 under\t4301 tree
fals 1129 testimoni\t3467 document\t3968 limb
famili 3102 of the dead\t1624 allow\t1767 member\t1818 doctor\t3727 home\t4065 incom
famou 2393 person\t2393 peopl
far 565 off\t567 reach\t3633 right\t3634 left
fare 4244 dodger\t4244 evad
farm 4329 gate price\t1489 out\t2346 sector\t2354 anim\t4306 worker\t4306 labour\t4331 subsidi\t4331 support\t4332 minist\t4333 ministri\t4334 lobbi
farmer 4334 associ\t4334 union
fast 14 track\t2028 internet\t3775 food\t4374 month
fat 1439 cat
fatal 2811 outcom\t2811 case
feast 4375 of sacrific\t4381 of resurrect
feder 1560 reserv\t2769 state
fee 3850 pai school
feed 4106 in tariff
feel 2709 pinch
fell 2723 behind with payment\t25 by half\t190 foul of\t2605 on sword\t20 sharpli\t88 through\t88 flat\t1337 back\t1841 ill\t2331 down\t2569 out\t2732 ill\t2851 ill\t2901 under
fellow 1685 worker\t2849 citizen\t2849 countryman
felt 2709 pinch
ferri 4208 cross\t4208 link
fertil 1776 rate\t1920 treatment
fess 143 up
festiv 2473 season
fewer 655 than
fiber 4110 optic
fibr 4110 optic
fiddl 2727 tax
fight 2573 tooth and nail\t2629 for life\t3545 fire\t4494 back
fighter 1348 jet\t1348 plane
file 1080 a lawsuit\t1084 an appeal\t1490 for bankruptci\t2795 a case\t1080 suit
fill 3330 in form\t3330 out form\t83 up\t145 in\t2150 station\t2579 shoe
film 4223 of oil\t2391 maker\t4424 music
final 3837 year pupil\t701 date\t1029 demand\t1029 warn\t2678 farewel\t3443 speech\t3838 exam\t4103 repositori\t4520 whistl
financ 920 minist\t927 minist\t928 ministri\t1437 director\t1437 chief
financi 747 gap\t994 support\t1092 penalti\t1555 support\t1559 institut\t1633 mean\t1634 plan\t3216 loss\t4035 investor
find 177 a solut\t1088 not guilti\t2507 the net\t2560 middl ground\t2589 wai round\t220 out\t227 out\t250 out\t1087 guilti\t2872 oneself\t3269 out\t3563 bodi\t3945 contact
fine 3507 for speed\t3993 droplet\t3994 dust\t3994 particl
fingerprint 4138 and face scan
finish 1978 univers\t3315 with
fire 0 start gun\t1225 shot\t1259 rais\t1259 raiz\t1378 back\t1730 crew\t1730 servic\t1730 brigad\t3538 crew\t3538 offic\t3539 engin\t3539 truck\t3539 applianc\t3540 station\t3540 hall\t3541 chief\t3541 command\t3542 alarm\t3543 raiser\t3543 raizer\t3543 starter\t3828 risk\t3828 hazard
firework 4459 displai
first 2744 six month\t3480 time offend\t3721 time buyer\t3897 in human\t4531 on grid\t524 class\t716 hand\t1908 aid\t2340 respond\t2434 night\t2500 place\t2596 ever\t2744 half\t2744 halv\t2768 deputi\t2768 vice\t2978 night\t2978 perform\t2978 show\t3582 project\t3914 model\t4160 offic\t4416 screen\t4462 match\t4484 eleven\t4502 round
fiscal 1613 gap
fish 2129 boat\t2367 industri\t3784 shop\t4226 quota\t4228 farm
fit 3111 to drink\t3112 to eat\t1710 note\t2518 centr\t2518 center\t4561 problem
five 2997 year
fizzi 3776 drink
flag 4179 carrier
flare 1376 up\t1849 up\t3546 up
flash 4296 flood
flatten 33 out
flavor 2597 of the month
flavour 2597 of the month
fledgl 1424 compani
flee 3506 scene
flew 1874 to hospit\t2656 off shelv\t2647 tip\t2649 out
fli 1874 to hospit\t2656 off shelv\t2647 tip\t2649 out
flight 4161 data record\t4157 deck\t4158 attend\t4159 attend\t4161 record\t4180 control\t4181 ban
float 3599 voter
flog 2599 dead hors
flood 3569 barrier\t3569 defenc\t3569 defens\t4142 server\t4299 warn\t4299 alert
floor 2947 space
flown 1874 to hospit\t2656 off shelv\t2647 tip\t2649 out
fly 1874 to hospit\t2656 off shelv\t2647 tip\t2649 out
follow 4418 up film\t3322 rule\t3880 up
food 1452 retail\t1527 product\t1527 item\t2369 safeti\t2369 standard\t2370 shortag\t3740 bank\t3740 pantri\t3740 chariti\t3770 poison
foodborn 3770 ill
foot 4324 and mouth diseas\t1471 the bill\t2681 bill
footbal 4553 associ\t4553 feder\t4553 union\t4554 thug
for 509 the first time\t659 the most part\t670 the time be\t683 a limit time\t3037 the time be\t3037 the forese futur\t711 each person\t3047 everi person\t3050 the purpos\t3155 lack of\t637 exampl\t637 instanc\t683 now\t684 good\t737 noth\t3036 ever\t3037 now\t3040 now
forc 3719 out of home\t2806 of natur\t1007 out\t3534 labour\t3535 labour\t3535 labor\t4162 land
foreign 923 minist\t923 secretari\t924 ministri\t924 offic\t1390 polici\t1396 polici\t2847 worker\t2848 nation\t2848 citizen\t4059 sale\t4060 good
forest 2274 clearanc\t2325 fire\t4347 ranger
forg 3468 banknot
forgiv 3692 tax
fork 1473 out
form 3330 fill in\t995 fill\t3604 govern
former 706 time\t1319 soldier
fossil 2244 fuel
foster 3754 care\t3754 famili\t3754 parent
fought 2573 tooth and nail\t3545 fire\t4494 back
foul 745 up
found 177 a solut\t1088 not guilti\t2507 the net\t2560 middl ground\t2589 wai round\t220 out\t227 out\t250 out\t1087 guilti\t2872 oneself\t3269 out\t3563 bodi
fraud 3586 at poll
free 737 of charg\t3435 on bail\t3515 without charg\t3740 food centr\t3740 food center\t3787 rang egg\t3939 of cancer\t4056 trade agreement\t2906 from\t3741 meal\t3851 school\t4413 admiss\t4413 entri\t4480 kick\t4510 agent
freed 3435 on bail\t3515 without charg\t2906 from
freedom 4454 of the press\t3667 of inform
freez 1191 asset\t1192 asset\t1193 asset\t1193 account\t4283 temperatur
freight 2136 compani\t4234 train
frequenc 4122 auction
fresh 3447 trial
fritter 1637 awai
from 663 time to time\t692 a year earlier\t692 a year ago\t3034 now on\t3035 now on\t3035 thi point\t555 abroad\t678 now
front 1369 line\t3595 runner
frontal 4263 collis
froze 1191 asset\t1192 asset\t1193 asset\t1193 account
frozen 1191 asset\t1192 asset\t1193 asset\t1193 account\t3991 ground
fruit 3783 and veget shop\t4307 picker\t4337 farm
fuel 2957 oil\t3742 poverti\t3743 allow
full 2654 to burst\t4041 year result\t4041 year figur\t2765 session\t2766 assembl\t4515 hous\t4520 time
fulli 2655 book
fund 3910 bodi
fundament 979 law\t1135 right
further 3613 term\t3908 research
ga 2150 station\t2152 oil\t3551 poison\t3578 leak\t3578 escap\t3578 explos\t4080 bill\t4084 storag\t4084 reserv\t4085 line\t4085 pipe
gai 3713 marriag
gain 1338 ground\t1601 valu\t3676 citizenship
gale 4273 forc wind
gambl 2525 hous
game 1027 changer\t4349 shooter
gang 3464 leader
gap 1142 in the law
garbag 3652 collect\t3653 can\t3654 truck
garden 3660 plot
gather 2350 in
gave 42 new leas of life\t106 the go ahead\t106 the green light\t169 up hi post\t169 up her post\t1089 a prison term\t1478 back the monei\t5 up on\t107 the nod\t109 thumb down\t109 short shrift\t139 an assur\t145 head up\t170 the boot\t170 the push\t170 the chop\t170 the sack\t223 rise to\t311 ground for\t332 wide berth\t1880 a jab\t2555 green light\t2555 thumb up\t2562 dress down\t2687 cash back\t3159 effect to\t3381 up throne\t3514 himself up\t3557 up search\t42 facelift\t42 makeov\t64 out\t99 back\t102 awai\t106 permiss\t106 power\t136 thank\t139 word\t235 consider\t302 possibl\t1105 evid\t1166 permiss\t1166 consent\t1336 up\t1775 birth\t1871 treatment\t2331 wai\t2408 out\t2555 nod\t2555 bless\t2559 in\t2560 ground\t2577 job\t2677 birth\t2734 notic\t2889 opinion\t2890 interview\t2891 speech\t2908 medal\t3282 right\t3285 up\t3286 up\t3349 detail
gear 2575 up for\t183 up
gene 2368 edit\t3974 therapi\t3974 treatment
gener 1435 director\t1818 practition\t2219 station\t2831 manag\t3592 elect
genet 1935 chang\t2368 modifi\t3488 test\t3973 code\t3973 materi
geotherm 4095 energi
get 32 back on it feet\t178 back up and run\t111 in the wai\t176 to grip with\t197 the better of\t1122 to bottom of\t1873 back on feet\t0 under wai\t0 ball roll\t0 off ground\t3 rid of\t58 rid of\t95 hold of\t156 in touch\t170 rid of\t178 work again\t215 rid of\t250 to know\t772 tough on\t1230 awai with\t1928 shut ey\t1978 a degre\t2328 under control\t2329 under control\t2555 green light\t2619 green light\t2622 awai with\t2687 monei back\t2690 the chop\t2690 the push\t2726 out claus\t3368 in wai\t3513 in touch\t3610 into parliament\t4413 in free\t0 go\t0 roll\t30 better\t31 wors\t37 to\t71 into\t72 awai\t74 closer\t124 behind\t155 togeth\t157 togeth\t183 readi\t183 set\t614 hitch\t614 marri\t1088 off\t1841 sick\t1873 better\t1873 well\t1873 over\t1879 jab\t1879 vaccin\t2169 stuck\t2174 on\t2175 off\t2578 job\t2589 round\t2589 around\t2591 wrong\t2592 better\t2676 engag\t2692 togeth\t2725 back\t3295 hurt\t3324 opinion\t3370 bigger\t3404 smaller
ghost 4516 game
gift 1496 card
gig 1716 economi
give 42 new leas of life\t106 the go ahead\t106 the green light\t169 up hi post\t169 up her post\t1089 a prison term\t1478 back the monei\t5 up on\t107 the nod\t109 thumb down\t109 short shrift\t139 an assur\t145 head up\t170 the boot\t170 the push\t170 the chop\t170 the sack\t223 rise to\t311 ground for\t332 wide berth\t1880 a jab\t2555 green light\t2555 thumb up\t2562 dress down\t2687 cash back\t3159 effect to\t3381 up throne\t3514 himself up\t3557 up search\t42 facelift\t42 makeov\t64 out\t99 back\t102 awai\t106 permiss\t106 power\t136 thank\t139 word\t235 consider\t302 possibl\t1105 evid\t1166 permiss\t1166 consent\t1336 up\t1556 out\t1658 monei\t1774 birth\t1775 birth\t1871 treatment\t2331 wai\t2408 out\t2555 nod\t2555 bless\t2559 in\t2560 ground\t2577 job\t2677 birth\t2734 notic\t2889 opinion\t2890 interview\t2891 speech\t2908 medal\t3282 right\t3285 up\t3286 up\t3349 detail
given 42 new leas of life\t106 the go ahead\t106 the green light\t169 up hi post\t169 up her post\t1089 a prison term\t1478 back the monei\t5 up on\t107 the nod\t109 thumb down\t109 short shrift\t139 an assur\t145 head up\t170 the boot\t170 the push\t170 the chop\t170 the sack\t223 rise to\t311 ground for\t332 wide berth\t1880 a jab\t2555 green light\t2555 thumb up\t2562 dress down\t2687 cash back\t3159 effect to\t3381 up throne\t3514 himself up\t3557 up search\t42 facelift\t42 makeov\t64 out\t99 back\t102 awai\t106 permiss\t106 power\t136 thank\t139 word\t235 consider\t302 possibl\t629 that\t1105 evid\t1166 permiss\t1166 consent\t1336 up\t1775 birth\t1871 treatment\t2331 wai\t2408 out\t2555 nod\t2555 bless\t2559 in\t2560 ground\t2577 job\t2677 birth\t2734 notic\t2889 opinion\t2890 interview\t2891 speech\t2908 medal\t3282 right\t3285 up\t3286 up\t3349 detail
glass 4110 fibr
global 1427 compani\t2254 warm
glucos 3919 level
go 31 from bad to wors\t88 down like lead balloon\t2581 through with fine toothcomb\t34 up and down\t53 hand in hand\t198 head to head\t959 to the poll\t970 to the poll\t1876 under the knife\t2326 up in flame\t2566 back on word\t2656 like hot cake\t4267 off the road\t18 through roof\t79 into effect\t88 pear shape\t91 back to\t1490 into administr\t1490 to wall\t1490 belli up\t1662 over budget\t1691 into retir\t1700 on strike\t1841 down with\t2174 on board\t2621 on trial\t2632 to ground\t2632 into hide\t2635 down with\t2638 under knife\t2675 separ wai\t2708 great gun\t2712 to wall\t3349 into detail\t8 on\t16 up\t19 down\t31 downhil\t36 beyond\t36 over\t59 miss\t69 awai\t70 back\t71 into\t77 ahead\t88 wrong\t160 to\t186 over\t190 against\t196 down\t201 to\t203 with\t229 for\t280 through\t301 through\t788 ahead\t1221 for\t1256 off\t1256 bang\t1364 between\t1474 for\t1490 bankrupt\t1490 bust\t1490 under\t1490 broke\t1646 public\t2051 down\t2168 down\t2510 through\t2511 out\t2512 down\t2585 public\t2622 unpunish\t2673 wrong\t2689 bust\t2747 again\t2876 ahead\t2914 back\t3292 ahead\t3390 digit\t4165 around\t4496 top
goalless 4490 draw
gobbl 1466 up
goe 31 from bad to wors\t88 down like lead balloon\t2581 through with fine toothcomb\t34 up and down\t53 hand in hand\t198 head to head\t970 to the poll\t1876 under the knife\t2326 up in flame\t2566 back on word\t2656 like hot cake\t4267 off the road\t18 through roof\t79 into effect\t88 pear shape\t91 back to\t1490 into administr\t1490 to wall\t1490 belli up\t1691 into retir\t1700 on strike\t1841 down with\t2174 on board\t2621 on trial\t2632 to ground\t2632 into hide\t2635 down with\t2638 under knife\t2675 separ wai\t2708 great gun\t2712 to wall\t3349 into detail\t8 on\t16 up\t19 down\t31 downhil\t36 beyond\t36 over\t59 miss\t69 awai\t70 back\t71 into\t77 ahead\t88 wrong\t160 to\t186 over\t190 against\t196 down\t201 to\t203 with\t229 for\t280 through\t301 through\t1221 for\t1256 off\t1256 bang\t1474 for\t1490 bankrupt\t1490 bust\t1490 under\t1490 broke\t1646 public\t2051 down\t2168 down\t2510 through\t2511 out\t2585 public\t2622 unpunish\t2673 wrong\t2689 bust\t2747 again\t2876 ahead\t2914 back\t3292 ahead\t4496 top
gold 2500 medal\t4522 medallist\t4522 winner
golden 749 chanc\t2691 handshak
gone 31 from bad to wors\t88 down like lead balloon\t2581 through with fine toothcomb\t34 up and down\t53 hand in hand\t198 head to head\t970 to the poll\t1876 under the knife\t2326 up in flame\t2566 back on word\t2656 like hot cake\t4267 off the road\t18 through roof\t79 into effect\t88 pear shape\t91 back to\t1490 into administr\t1490 to wall\t1490 belli up\t1691 into retir\t1700 on strike\t1841 down with\t2174 on board\t2621 on trial\t2632 to ground\t2632 into hide\t2635 down with\t2638 under knife\t2675 separ wai\t2708 great gun\t2712 to wall\t3349 into detail\t8 on\t16 up\t19 down\t31 downhil\t36 beyond\t36 over\t59 miss\t69 awai\t70 back\t71 into\t77 ahead\t88 wrong\t160 to\t186 over\t190 against\t196 down\t201 to\t203 with\t229 for\t280 through\t301 through\t1221 for\t1256 off\t1256 bang\t1474 for\t1490 bankrupt\t1490 bust\t1490 under\t1490 broke\t1646 public\t2051 down\t2168 down\t2510 through\t2511 out\t2585 public\t2622 unpunish\t2673 wrong\t2689 bust\t2747 again\t2876 ahead\t2914 back\t3292 ahead\t4496 top
good 4059 sold abroad\t4060 from abroad\t845 name\t2696 deal\t2933 vehicl\t4234 train
got 32 back on it feet\t178 back up and run\t111 in the wai\t176 to grip with\t197 the better of\t1122 to bottom of\t1873 back on feet\t0 under wai\t0 ball roll\t0 off ground\t3 rid of\t58 rid of\t95 hold of\t156 in touch\t170 rid of\t178 work again\t215 rid of\t250 to know\t1230 awai with\t1978 a degre\t2328 under control\t2329 under control\t2555 green light\t2619 green light\t2622 awai with\t2687 monei back\t2690 the chop\t2690 the push\t3368 in wai\t3513 in touch\t3610 into parliament\t0 go\t0 roll\t30 better\t31 wors\t37 to\t71 into\t72 awai\t74 closer\t124 behind\t155 togeth\t157 togeth\t183 readi\t183 set\t1088 off\t1841 sick\t1873 better\t1873 well\t1873 over\t2169 stuck\t2174 on\t2175 off\t2589 round\t2589 around\t2591 wrong\t2592 better\t2676 engag\t2692 togeth\t2725 back\t3295 hurt\t3324 opinion\t3370 bigger\t3404 smaller
gotten 32 back on it feet\t178 back up and run\t111 in the wai\t176 to grip with\t197 the better of\t1122 to bottom of\t1873 back on feet\t0 under wai\t0 ball roll\t0 off ground\t3 rid of\t58 rid of\t95 hold of\t156 in touch\t170 rid of\t178 work again\t215 rid of\t250 to know\t1230 awai with\t1978 a degre\t2328 under control\t2329 under control\t2555 green light\t2619 green light\t2622 awai with\t2687 monei back\t2690 the chop\t2690 the push\t3368 in wai\t3513 in touch\t3610 into parliament\t0 go\t0 roll\t30 better\t31 wors\t37 to\t71 into\t72 awai\t74 closer\t124 behind\t155 togeth\t157 togeth\t183 readi\t183 set\t1088 off\t1841 sick\t1873 better\t1873 well\t1873 over\t2169 stuck\t2174 on\t2175 off\t2589 round\t2589 around\t2591 wrong\t2592 better\t2676 engag\t2692 togeth\t2725 back\t3295 hurt\t3324 opinion\t3370 bigger\t3404 smaller
govern 3601 without major\t551 own\t951 parti\t952 parti\t953 critic\t994 support\t1612 coffer\t1614 debt\t3603 talk\t3605 reshuffl\t3624 propos\t3693 spend\t4004 council\t4012 bond\t4552 bodi
governor 2773 offic
grade 4238 cross
graduat 3837 of school
grain 4310 for sow\t2353 crop\t2968 crop
grammar 1992 school
grant 1116 clemenc\t3435 bail\t3676 citizenship
grape 3804 harvest
grave 2809 injur
graze 4311 land
great 1036 power\t4401 work
greater 3890 chanc
green 106 light\t788 light\t2228 energi\t2259 campaign\t2521 space\t2962 plant\t3625 paper
greenhous 2253 ga\t2253 gase
grei 3712 societi
grew 22 twofold\t46 into\t3366 fast
grid 4072 oper
grief 593 stricken
grievou 3461 bodili harm
groceri 1452 store
gross 1593 domest product\t2826 nation product\t3459 neglig\t4061 wage
ground 3793 beef\t4195 control\t4207 station\t4283 frost
group 1969 of research\t1430 parent\t3450 claim\t3450 litig\t4502 stage
grow 22 twofold\t46 into\t3366 fast
grown 22 twofold\t46 into\t1755 up\t3366 fast
growth 3387 of industri\t3388 of citi
guarante 4106 price for green power\t3750 incom
guest 2847 worker
guilti 1087 verdict\t2799 person\t2799 peopl\t3432 plea
gun 1225 down\t1226 attack\t3516 battl
ha 224 an impact on\t224 an effect on\t255 to do with\t1638 the monei for\t2561 a go at\t235 in mind\t253 cold feet\t296 confid in\t303 the right\t1690 a job\t1775 a babi\t2575 up sleev\t2864 at dispos\t3281 no choic\t3703 no opinion\t303 right\t2638 op\t2638 oper\t2677 babi\t2707 stranglehold\t2875 avail\t3187 recours\t3188 knowledg\t3189 effect
had 224 an impact on\t224 an effect on\t255 to do with\t1638 the monei for\t2561 a go at\t235 in mind\t253 cold feet\t296 confid in\t303 the right\t1690 a job\t1775 a babi\t2575 up sleev\t2864 at dispos\t3281 no choic\t3703 no opinion\t303 right\t2638 op\t2638 oper\t2677 babi\t2707 stranglehold\t2875 avail\t3187 recours\t3188 knowledg\t3189 effect
haemorrhag 2686 monei
half 4042 year result\t4042 year figur\t25 price\t1230 inch\t2744 year\t3090 yearli\t3834 term\t4475 time
hall 3731 of resid
hammer 154 out\t2586 home
hand 169 in hi notic\t170 march order\t1489 to contractor\t3514 himself in\t64 out\t92 over\t92 out\t97 over\t98 in\t99 back\t1117 over\t1157 down\t1658 over\t2408 out\t2750 in\t2756 over\t3266 out\t3286 over\t3323 down\t4175 luggag
handl 4126 data\t4126 inform
handwritten 4407 text
hang 2593 by a thread\t131 in balanc\t2593 in balanc\t2605 up boot\t4559 up boot\t2657 around
happen 292 at the same time\t10 again
harbor 4217 master\t4217 offic
harbour 4217 master\t4217 offic
hard 1595 time\t2698 up\t2720 worker\t3633 right\t3634 left\t4149 drive\t4255 shoulder
hardcor 4555 fan
hardli 664 ever\t3073 ani
harvest 4304 loss\t4307 worker\t4307 helper
hash 154 out
hat 4466 trick
hate 1290 crime\t4154 speech\t4154 comment
haul 2561 over coal\t2620 befor court\t2620 into court\t2624 in
haulag 2136 compani
have 224 an impact on\t224 an effect on\t255 to do with\t1638 the monei for\t2561 a go at\t235 in mind\t253 cold feet\t296 confid in\t303 the right\t846 ear of\t1690 a job\t1775 a babi\t2575 up sleev\t2864 at dispos\t3281 no choic\t3703 no opinion\t4131 data delet\t303 right\t1879 jab\t2638 op\t2638 oper\t2677 babi\t2707 stranglehold\t2875 avail\t3187 recours\t3188 knowledg\t3189 effect
hazard 3579 spill
head 4006 of the central bank\t938 of the region\t939 of the citi\t1201 of the polic\t3464 of the gang\t4370 of orthodox church\t918 of govern\t919 of state\t920 of govern\t923 of diplomaci\t1970 of studi\t1970 of research\t4263 on collis\t4263 on crash\t4369 of monasteri\t4438 of theatr\t4438 of theater\t110 off\t1432 offic\t1995 teacher\t2483 coach\t2580 up\t2649 for\t2650 off\t2830 offic\t4481 in
health 2821 insur fund\t931 minist\t931 secretari\t1823 worker\t1823 profession\t1836 servic\t1836 care\t1836 system\t1922 relat\t1924 insur\t2518 club\t2813 situat\t2815 crisi\t2815 crise\t2816 measur\t2817 centr\t2817 center\t2821 insur
healthcar 1823 worker
heap 117 pressur on\t2564 prais on\t2564 praiz on\t2672 of
hear 1015 view\t3970 aid\t3970 devic
heart 3922 and circul problem\t1854 attack\t3922 diseas\t3922 troubl\t3969 implant
heat 4095 from underground\t1376 up\t2246 network\t2248 pump\t2248 exchang\t2299 wave\t2966 season\t3743 allow\t3743 subsidi\t4080 bill\t4080 cost
heavi 2090 good vehicl\t2957 fuel oil\t1346 gun\t2933 vehicl\t4275 rain\t4275 rainfal\t4279 snow\t4279 snowfal\t4491 defeat
heavili 2809 injur
hedg 1654 fund
hefti 1092 bill
height 3990 of sea
held 105 on to\t143 hand up\t153 talk on\t155 a meet\t2893 to account\t3434 in custodi\t12 off\t12 up\t13 up\t13 back\t33 steadi\t111 back\t134 respons\t154 talk\t155 talk\t175 on\t973 power\t1229 up\t2580 rein\t2891 speech\t2893 account\t2899 opinion\t3172 talk\t3288 steadi\t3319 back
help 1230 himself to\t3744 with rent\t2706 pai\t3462 commit
herd 3951 immun
heritag 4409 build\t4411 bodi\t4411 protect
herp 3958 zoster
high 1856 blood sugar\t1857 blood pressur\t2028 speed internet\t2226 voltag line\t4013 yield bond\t4229 speed train\t4285 pressur area\t4299 water warn\t528 risk\t575 price\t856 rise\t1072 court\t1861 temperatur\t1992 school\t2312 water\t2598 fly\t3016 school\t3816 street\t4295 tide
higher 1971 educ institut\t2703 tax\t3718 rent\t3764 pension\t3890 chanc\t3998 rate
highest 510 on record\t4294 temperatur ever\t510 ever\t1072 court\t3454 penalti\t4272 warn\t4489 scorer
highwai 3493 patrol
hijack 4222 at sea
hinder 3473 investig
hing 225 on
hire 1327 fighter\t4050 freez
histor 2444 build
hit 1091 with a fine\t35 a high\t133 out at\t1700 picket line\t2565 back at\t2699 in pocket\t3506 and run\t88 buffer\t89 jackpot\t1378 back\t1490 buffer\t2561 out\t2650 road\t2710 shelv\t2729 with\t4168 bird\t4417 film\t4441 singl
hive 1468 off\t2693 off
hobbi 4557 player
hold 105 on to\t143 hand up\t153 talk on\t155 a meet\t2893 to account\t3434 in custodi\t12 off\t12 up\t13 up\t13 back\t33 steadi\t111 back\t134 respons\t154 talk\t155 talk\t175 on\t704 up\t973 power\t1229 up\t1430 compani\t2580 rein\t2626 up\t2834 compani\t2891 speech\t2893 account\t2899 opinion\t3172 talk\t3288 steadi\t3319 back
holder 3244 of the post
hole 3658 in the road\t2632 up
holi 2461 father\t2474 person\t2474 peopl\t4359 see\t4378 place\t4393 man\t4393 men\t4395 book
holidai 3832 from school\t3732 home\t3733 let\t3733 rental
home 3722 loan rate\t925 secretari\t926 offic\t1563 loan\t1707 work\t1707 offic\t1728 help\t1895 isol\t2796 detent\t3484 search\t3630 rule\t3723 price\t3755 care\t3815 shop\t4463 win\t4517 game
homeless 1784 person\t1784 peopl\t3739 shelter
hook 187 up
hoover 1466 up
hop 591 mad
hors 154 trade
hosepip 4303 ban
hospit 1834 depart\t1835 bed\t2819 treatment\t3384 stai\t3384 admiss\t3963 germ
host 4544 citi\t4545 nation\t4545 countri
hostag 1409 take
hostil 1372 act\t4028 takeov
hot 4182 air balloon\t590 potato\t741 water\t2299 spell\t2597 ticket\t2612 potato
hotli 590 debat
hottest 4294 dai
hour 1704 of work\t3810 of open
hous 917 of repres\t917 of common\t3715 associ tenant\t4379 of worship\t4379 of prayer\t853 unit\t873 owner\t935 speaker\t1563 loan\t2796 arrest\t2945 estat\t2946 estat\t2946 develop\t2950 servic\t3484 search\t3685 tax\t3716 associ\t3716 compani\t3723 price\t3724 market\t3725 shortag\t3725 crisi\t3725 crise\t3744 benefit\t3744 allow
household 3655 wast centr\t3655 wast center\t1591 cost\t2393 name\t4065 incom
how 3711 long peopl live\t3892 well it work\t3544 fire start\t3224 common\t3885 widespread
human 1135 right\t1176 traffick\t1746 be\t1747 be\t3249 resourc\t3897 trial
humanitarian 2342 aid
hundr 698 year
hundredth 4001 of a percentag point
hung 131 in balanc\t2605 up boot\t4559 up boot\t2657 around\t3445 juri\t3602 parliament
hunt 283 for
hush 206 up\t2583 hush
hydraul 4089 fractur
hydroelectr 2954 power station\t2233 power\t2954 plant
hydropow 2954 plant
hygien 2816 rule
ic 4264 on road\t2293 sheet\t3992 cap
ici 4264 road
id 1153 card\t3675 check
ident 1153 card\t1153 document\t3469 theft\t3469 fraud\t3675 check
if 651 not\t2999 necessari
ignor 3474 court order
ill 1238 treat\t1829 person\t1829 peopl\t1838 peopl\t3223 rate
illeg 4350 kill of anim\t1245 substanc\t1742 immigr\t2647 dump\t2647 dispos\t3536 trade\t4350 hunt\t4351 hunter
illicit 1245 substanc\t2846 work
imit 3824 good
immun 3941 defenc\t3941 defens\t3941 protein\t3942 system
import 511 step\t1606 duti\t1606 tax\t4058 surplu\t4058 surplus
impos 112 limit on\t1091 a fine\t2741 penalti
imprison 2739 term
in 640 the run up to\t3042 the major of case\t628 the wake of\t639 the wake of\t639 the aftermath of\t641 the cours of\t641 the midst of\t652 a bid to\t652 an effort to\t653 the region of\t677 the near futur\t677 the come dai\t717 a foreign countri\t726 an offici capac\t2629 a critic condit\t2629 danger of death\t3030 the event of\t3043 the vicin of\t3043 the area of\t3046 the order of\t3065 line with rule\t3155 the absenc of\t540 the bag\t558 the countri\t631 spite of\t635 addit to\t638 relat to\t638 connect with\t640 advanc of\t645 less than\t646 accord with\t646 line with\t646 keep with\t648 place of\t648 lieu of\t649 favour of\t649 favor of\t649 support of\t650 opposit to\t652 order to\t654 excess of\t659 the main\t672 recent time\t674 the past\t676 due cours\t681 the end\t682 the begin\t717 other countri\t729 all likelihood\t1583 the black\t1584 the red\t1839 poor health\t1840 good health\t1920 vitro fertilis\t1920 vitro fertil\t2630 a coma\t2697 the red\t2738 cours of\t3000 last time\t3001 recent dai\t3001 past dai\t3002 near time\t3002 near futur\t3030 case of\t3031 respect of\t3042 most case\t3044 close proxim\t3252 respect of\t3898 the lab\t3898 a dish\t3898 test tube\t3899 live anim\t567 depth\t568 depth\t589 demand\t593 bit\t593 mourn\t634 addit\t642 parallel\t645 under\t660 particular\t679 stage\t713 concert\t713 total\t714 total\t720 situ\t727 public\t728 secret\t733 full\t734 part\t740 person\t1182 forc\t1182 effect\t2576 pipelin\t2593 doubt\t2593 limbo\t2597 vogu\t2599 vain\t2665 luck\t2674 servic\t2674 oper\t2748 cash\t3005 parallel\t3028 charg\t3035 futur\t3036 perpetu\t3048 proport\t3058 proport\t3064 forc\t3066 breach\t3100 offic\t3136 write\t3898 vitro\t3899 vivo\t3899 anim
inch 18 up
incid 3541 command
incom 1604 tax\t3749 test\t3749 check\t4047 order
increas 3707 in popul\t22 twofold\t23 threefold\t24 fourfold\t3888 risk
incub 3946 period
indec 1237 assault
independ 1716 contractor\t3598 candid\t3668 inquiri\t3850 school
industri 1699 action\t4069 product\t4069 output
infect 2812 rate\t3948 person\t3948 peopl
inflat 4008 without energi and food\t1592 rate\t4009 target\t4009 goal\t4010 eas\t4213 boat
influenc 3621 peddler
inform 2987 technolog\t3560 line\t3667 request\t4123 commission
ingredi 3772 that can caus allergi
inherit 3683 tax
initi 1647 public offer\t2795 proceed
injur 1218 parti
injuri 4474 time
ink 2567 deal
inland 1049 revenu\t4211 vessel
inner 881 citi
inpati 1835 place\t2819 treatment
inquest 3456 judg
inquiri 3457 into death
insid 3466 trade\t3466 deal
insist 116 on
insolv 2728 practition\t2728 administr
instead 648 of
institut 2795 proceed
instruct 2793 judg
insult 4383 to religion
insur 1626 compani\t1627 payment\t1628 claim
intellectu 1147 properti right\t1146 properti
intellig 1287 offic\t1288 servic\t1288 agenc
intens 4317 livestock farm\t1832 care\t2820 care\t4317 farm
interest 3998 rate increas\t1041 group\t1567 rate\t3237 parti\t3237 group
interim 4042 result
interior 925 minist\t926 ministri
intern 4108 combust engin\t1368 conflict\t1427 compani
internet 2019 page\t2989 resourc\t3814 shop\t4151 speed\t4156 star
invalid 3746 benefit
invas 3984 speci
invest 1654 fund
investig 1174 custodi\t2793 judg
invit 1499 to bid
involuntari 3459 manslaught
iron 177 out
irregular 1742 migrant
is 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
islam 4372 scholar
issu 118 an order
it 730 is said\t2047 secur
item 4399 on show
jack 17 up
jail 1109 term\t1109 sentenc
jam 2654 pack
jaw 260 drop
jet 2649 off
jewish 2467 place of worship\t2465 leader\t4371 cleric\t4397 law
job 1687 open\t1692 cut\t1692 loss\t1696 seeker\t1696 hunter\t1698 market\t3250 cut
jobless 1697 rate\t3745 benefit
jobseek 3745 allow
join 157 forc\t157 hand\t159 in\t1467 forc
joint 2827 stock compani\t1433 ventur\t3450 lawsuit
jointli 1433 own compani
journei 4377 to shrine
judici 1175 system
jump 2605 ship
junior 2767 minist
junk 3775 food\t4013 bond
juri 3445 fail to agre
just 2594 around corner
justic 932 minist
juvenil 3455 court
keep 145 in the loop\t166 an ey on\t295 close watch on\t206 under wrap\t206 lid on\t295 track of\t295 watch on\t295 check on\t295 tab on\t295 ey on\t2180 from fly\t2683 in pocket\t3351 in contact\t3434 in custodi\t3434 behind bar\t3436 in custodi\t8 on\t50 up\t110 from\t140 word\t140 promis\t140 promiz\t206 secret\t206 quiet\t1898 apart\t2584 mum\t2584 quiet\t3301 safe\t3302 safe\t3306 apart\t3319 back\t3416 apart\t4119 number
kei 3997 rate
kept 145 in the loop\t166 an ey on\t295 close watch on\t206 under wrap\t206 lid on\t295 track of\t295 watch on\t295 check on\t295 tab on\t295 ey on\t2180 from fly\t2683 in pocket\t3351 in contact\t3434 in custodi\t3434 behind bar\t3436 in custodi\t8 on\t50 up\t110 from\t140 word\t140 promis\t140 promiz\t206 secret\t206 quiet\t2584 mum\t2584 quiet\t3301 safe\t3302 safe\t3306 apart\t3319 back\t3416 apart
kick 12 into long grass\t12 can down road\t0 off\t109 out\t153 around\t170 out\t1007 out\t1401 out\t2573 against\t4519 off
kill 5 off\t1292 himself\t1292 herself\t2358 anim
kilowatt 4099 hour
kiss 2572 and make up
kitchen 1726 staff
knee 4562 injuri
knife 1228 attack
knock 260 for six\t21 off\t109 back\t188 down\t574 down\t2167 down\t2556 back\t2641 back\t2695 off\t2724 off\t3343 down\t3824 off
knockout 4501 stage
know 2005 how
known 3481 to polic
lab 3944 test
labor 1698 market\t1702 union\t2847 migrant\t4054 shortag
laboratori 2731 confirm\t3944 test
labour 1698 market\t1702 union\t2847 migrant\t4054 shortag
lack 4054 of skill worker\t1130 of care\t2311 of rain\t3725 of home\t3853 of teacher\t4052 of part\t4302 of water
lai 134 at door of\t1336 down arm\t1779 to rest\t4049 off temporarili\t134 blame\t148 out\t170 off\t183 groundwork\t307 down\t308 down\t1221 into\t1476 out\t1693 off\t2561 into\t2652 wast\t2740 upon\t2740 on\t2741 fine\t3276 down
laid 134 at door of\t1336 down arm\t1779 to rest\t4049 off temporarili\t134 blame\t148 out\t170 off\t183 groundwork\t307 down\t308 down\t1221 into\t1476 out\t1693 off\t2561 into\t2652 wast\t2740 upon\t2740 on\t2741 fine\t3276 down
lain 2810 in hospit\t266 to\t2632 low
lamp 3657 post
land 859 and build\t1874 in hospit\t3648 us plan\t4163 without wheel\t4187 in sea\t4308 under cultiv\t1311 forc\t2118 strip\t3648 us\t4164 gear\t4188 craft\t4188 modul
landmark 3448 case
lane 4252 for buse
larg 1428 compani\t2814 gather\t2814 event\t3009 number\t3076 part\t3076 share
lash 133 out at\t4275 rain
last 693 year\t1155 wish\t2492 four\t2493 eight\t2617 chanc\t2618 dai\t2678 goodby\t4501 sixteen\t4501 16
late 4250 run
later 3943 flow test\t1791 life\t1791 live\t3880 check
laugh 2563 at\t2565 off
launch 1080 legal proceed\t2038 vehicl\t2795 investig\t4185 site\t4185 centr\t4185 center\t4185 base
law 2760 enforc agenc\t2760 enforc bodi\t1198 enforc
lawyer 3431 fee
lead 640 up to\t223 to\t1970 author\t1970 research\t3595 candid\t3704 poll\t4024 share\t4423 role\t4489 scorer\t4496 tabl
leader 3595 in poll\t4528 jersei
leadership 3594 contest
leagu 4499 tabl
leak 1270 of data\t4143 data
lean 117 on\t1241 on
leant 117 on\t1241 on
leap 3913 forward
learn 3836 from home\t3849 difficulti\t3849 disabl
learner 4268 driver
leas 867 payment
leav 1170 in place\t1215 in hospit\t1215 with injuri\t1691 the workforc\t1735 the countri\t1738 to remain\t2165 the track\t2181 the car\t2651 in ruin\t2652 hole in\t3841 without qualif\t4387 the church\t56 out\t56 off\t169 offic\t1215 injur\t2628 dead\t3374 work\t3506 scene\t3566 home\t3842 school\t4267 road
led 223 to\t3704 poll\t4496 tabl
left 2662 with egg on face\t2334 high and dry\t1170 in place\t1215 in hospit\t1215 with injuri\t1691 the workforc\t1735 the countri\t2181 the car\t2651 in ruin\t2652 hole in\t56 out\t56 off\t169 offic\t1215 injur\t2628 dead\t3374 work\t3638 lean\t3842 school\t4267 road
leg 72 it
legal 981 norm\t1075 repres\t1079 action\t1079 proceed\t1138 respons\t1142 gap\t1173 entiti\t1173 person\t1173 peopl\t1175 system\t1598 tender\t2789 act\t3062 requir\t3431 cost\t3431 fee
legisl 978 propos\t2764 period\t3592 elect
leisur 3664 centr\t3664 center
lend 123 a hand\t787 support
length 3711 of life\t3711 of live
lent 123 a hand
less 4034 than half the share\t3225 than half\t3225 than halv\t655 than\t3891 like
lesson 3836 at home
let 2582 cat out of bag\t145 know\t170 go\t262 down\t865 compani\t1144 off\t1170 stand\t1204 go\t2582 slip\t3286 go\t3515 go
lethal 2811 outcom
letter 1025 of intent
level 3678 of tax\t33 off\t2508 score\t4238 cross\t4468 goal
levi 3687 on sugari drink\t3682 on profit\t3688 on emiss
li 2810 in hospit\t266 to\t2632 low
licenc 2160 plate\t3509 withdrawn\t4449 fee
licens 2160 plate
lie 2810 in hospit\t266 to\t2632 low\t3489 detector
life 1110 in prison\t2629 and death\t1110 sentenc\t1110 imprison\t1110 term\t1904 expect\t2629 threaten\t3711 expect\t4426 stori\t4427 stori
lifelong 3867 learn
lift 130 to safeti\t2582 lid on\t2710 lid on\t2120 off\t4017 rate\t4186 off
light 2091 commerci vehicl\t1232 finger\t2110 rail\t2932 vehicl\t4184 aircraft\t4276 rain\t4280 snow
lightli 2808 injur
lightn 2305 storm
like 4506 winner
likelihood 3887 compar
limit 2828 liabil compani\t3717 on rent\t2828 compani\t3478 period
limp 2709 along
line 1688 of work\t3511 of inquiri\t2576 up\t2577 up
link 3109 to cancer\t157 up\t187 up
liquefi 2243 natur ga\t2243 natur gase\t2243 ga\t2243 gase
list 1646 it share\t2444 build\t4409 build
listen 3490 devic\t3491 in
littl 679 by littl\t1752 on
live 140 up to\t3852 in school\t857 space\t1219 through\t1591 cost\t2282 space\t2947 area\t2947 space\t3294 through\t3356 togeth
liven 2911 up
load 2672 of\t4082 shed
loan 4511 deal
local 874 resid\t940 author\t940 govern\t942 author\t1781 peopl\t2774 elect\t2949 inhabit\t2949 popul\t3640 assembl\t3641 council\t3643 tax\t3645 levi\t3649 rule\t3649 regul\t4231 train\t4232 train\t4505 rivalri
lock 1089 up\t2569 horn
lodg 1084 an appeal
logist 1459 centr\t1459 center
long 1344 rang missil\t3877 term observ\t4230 distanc train\t4527 distanc race\t233 for\t684 term\t834 wait\t3596 shot\t4171 haul\t4445 applaus
longest 3454 term
look 232 forward to\t247 back on\t2581 close at\t3169 again at\t3272 at close\t166 after\t231 to\t234 for\t235 at\t244 at\t245 into\t245 at\t280 through\t283 for\t1122 into\t1273 for\t1871 after\t1936 after\t3168 into\t3301 after\t3376 for
loot 4404 art
lop 21 off
lord 939 mayor
lose 2627 fight for life\t248 sight of\t1209 hi life\t1209 her life\t1209 their live\t1211 hi life\t1211 her life\t1211 their live\t2660 sleep over\t15 pace\t170 job\t1211 life\t1600 valu\t1692 job\t2627 battl\t2630 conscious\t2686 monei\t2690 job\t3509 licenc\t3611 seat\t3720 home\t4266 grip\t4267 control
loss 3925 of mental abil\t1212 of life\t1212 of live\t2224 of power\t2739 of liberti\t3930 of smell\t4044 from oper\t1584 make
lost 2627 fight for life\t248 sight of\t1209 hi life\t1209 her life\t1209 their live\t1211 hi life\t1211 her life\t1211 their live\t2660 sleep over\t15 pace\t170 job\t1211 life\t1600 valu\t2627 battl\t2686 monei\t2690 job\t3216 monei\t3611 seat\t4266 grip\t4267 control
lot 476 of
love 1767 on\t1768 on\t3472 scam
low 1610 tax jurisdict\t3734 cost home\t4178 cost carrier\t4178 cost airlin\t574 cost\t577 incom\t4007 inflat\t4302 water
lower 3768 pension for women\t770 limit\t917 hous\t917 chamber\t1608 tax\t3889 risk\t3889 chanc\t3891 chanc\t3999 rate\t4016 rate\t4043 forecast
lowest 1617 wage
loyalti 3813 card
lump 4277 of ic
lunar 4204 eclips
lung 3923 diseas\t3932 infect\t3932 inflamm
ly 1129 under oath\t2810 in hospit\t266 to\t2632 low
machin 2045 learn
mad 4325 cow diseas
made 72 a run for it\t228 up it mind\t3770 ill by food\t67 it wai\t102 a donat\t140 good on\t172 us of\t174 an attempt\t239 sens of\t259 blood boil\t302 it possibl\t783 an applic\t1091 to pai\t1132 up for\t1167 peopl obei\t1230 off with\t1480 a reserv\t1741 hi home\t2475 a saint\t2563 fun of\t2588 light of\t2685 end meet\t3174 up mind\t3264 less pain\t3303 most of\t3304 more effici\t3888 more like\t3889 less like\t30 better\t31 wors\t45 into\t57 up\t72 off\t76 headwai\t76 progress\t93 avail\t108 illeg\t110 imposs\t138 apolog\t139 pledg\t146 public\t147 public\t147 known\t170 redund\t177 up\t183 readi\t186 sure\t221 clear\t227 sure\t276 sure\t302 possibl\t989 law\t1101 legal\t1693 redund\t1872 better\t2572 peac\t2586 clear\t2591 mistak\t2649 trip\t2686 loss\t2725 up\t2734 known\t2787 agreement\t2878 avail\t2882 decis\t2891 speech\t2912 awar\t3158 provis\t3160 represent\t3161 refer\t3162 contribut\t3163 assess\t3164 recommend\t3165 us\t3166 payment\t3257 effort\t3258 easier\t3258 possibl\t3270 awar\t3278 necessari\t3304 simpler\t3305 effici\t3307 distinct\t3344 up\t3350 clear\t3379 dirti\t3497 safe\t4134 anonym\t4390 priest
mai 3828 catch fire\t303 claim
mail 3588 in ballot\t1519 servic\t3815 order
main 3997 interest rate\t1432 offic\t2935 road\t3816 street\t3997 rate\t4423 part\t4443 act
major 1027 advanc\t3913 step\t4033 stake\t4033 hold
make 72 a run for it\t228 up it mind\t67 it wai\t102 a donat\t140 good on\t172 us of\t174 an attempt\t239 sens of\t259 blood boil\t302 it possibl\t783 an applic\t1132 up for\t1167 peopl obei\t1230 off with\t1480 a reserv\t1741 hi home\t2475 a saint\t2563 fun of\t2588 light of\t2595 or break\t2685 end meet\t3174 up mind\t3264 less pain\t3303 most of\t3304 more effici\t3888 more like\t3889 less like\t30 better\t31 wors\t45 into\t57 up\t72 off\t76 headwai\t76 progress\t93 avail\t108 illeg\t110 imposs\t138 apolog\t139 pledg\t146 public\t147 public\t147 known\t170 redund\t177 up\t183 readi\t186 sure\t221 clear\t227 sure\t276 sure\t302 possibl\t989 law\t1101 legal\t1578 kill\t1578 mint\t1578 monei\t1693 redund\t1872 better\t2572 peac\t2586 clear\t2591 mistak\t2649 trip\t2686 loss\t2725 up\t2734 known\t2787 agreement\t2878 avail\t2882 decis\t2891 speech\t2912 awar\t3158 provis\t3160 represent\t3161 refer\t3162 contribut\t3163 assess\t3164 recommend\t3165 us\t3166 payment\t3257 effort\t3258 easier\t3258 possibl\t3270 awar\t3278 necessari\t3304 simpler\t3305 effici\t3307 distinct\t3344 up\t3350 clear\t3379 dirti\t3497 safe\t4134 anonym\t4390 priest
malici 2048 softwar
man 4253 at wheel of bu\t4253 at wheel of buse\t608 made\t4221 overboard
manag 1435 director\t1438 board
mani 662 time\t1398 side
manipul 4147 video
manufactur 1458 site\t4069 output
mar 4189 vehicl
march 1329 in\t1330 into
mardi 4456 gra
margin 3697 of error
marin 4094 energi
maritim 2135 transport\t3555 rescu
mark 2695 down\t4016 down
market 1506 drive\t1508 domin\t1510 share\t1587 watcher\t3466 abus\t4018 ralli\t4020 slump\t4023 capitalis\t4023 capit\t4023 valu\t4335 garden
marriag 3713 for all
martial 1385 law
mass 1792 of peopl\t1293 kill\t1294 shoot\t2147 transit\t2672 of\t2814 event\t3619 meet\t4261 collis
master 3972 cell
match 4517 at home
matern 1711 leav\t3748 pai\t3748 benefit
math 3862 skill
matricul 3838 exam
maximum 2158 speed\t3454 sentenc\t3454 penalti
meal 3741 for the poor
mean 3204 of transport\t3278 have to\t2730 ag\t3749 test
meant 3278 have to
meat 2973 product\t3782 shop\t3794 free
medal 4523 place
media 1021 brief\t1022 releas\t2983 offic\t3620 advis\t3620 adviz\t4454 freedom
median 2730 ag\t4256 strip
medic 1710 certif\t1817 practition\t1823 staff\t1830 centr\t1830 center\t1830 facil\t1836 care\t1889 studi\t1890 examin\t1924 cover\t3456 examin\t3570 helicopt\t3967 devic
medicin 3966 for rare diseas
meet 2560 halfwai\t2681 cost\t3065 rule\t3353 again
member 921 of the cabinet\t921 of the govern\t1312 of the militari\t915 of parliament\t1683 of staff\t4362 of congreg\t1037 state\t1037 countri
memorandum 1025 of understand
memori 3758 loss\t3925 loss
mental 1858 health\t1858 wellb\t3925 declin
merchant 2127 ship
merger 4030 control
met 2560 halfwai\t2681 cost\t3353 again
meta 3878 analysi\t3878 analys
meteorolog 2296 offic
meter 4077 read\t4077 count
metropolitan 2948 area
micro 2945 district
mid 3834 term break
middl 1026 ground\t2730 ag
migrant 2847 worker
migrat 3710 balanc
militari 1411 build up\t1313 personnel\t1317 leader\t1348 aircraft\t1357 base\t1358 exercis\t1358 exerc\t1359 spend\t1384 coup\t1385 rule
milk 4329 price\t4330 yield\t4330 output
minc 3793 meat
mine 2237 worker
miner 2974 water
minimum 3626 number present\t1617 wage\t1617 pai
minist 925 of the interior\t927 of financ\t931 of health\t932 of justic\t3859 of educ\t4332 of agricultur\t918 presid
ministeri 3605 shake up
ministri 926 of the interior\t928 of financ\t930 of defenc\t930 of defens\t3860 of educ\t4333 of agricultur
minor 2802 offenc\t2802 offens\t2808 injuri\t3601 govern\t4034 stake\t4034 hold\t4196 planet
minu 4283 temperatur
miss 1272 person\t1272 peopl\t2723 payment\t3844 school\t4165 approach\t4479 game
missil 1419 attack
mission 4195 control
mistreat 4328 anim
misus 3476 of offic\t3477 of offic
mix 2590 up
mobil 2990 phone servic\t2012 applic\t2015 phone\t2029 network\t2030 oper\t2990 commun\t2990 servic\t3730 home\t3755 nurs\t4111 mast
mode 3204 of transport
moder 3635 right\t3636 left
modern 3534 slave\t3535 slaveri
monei 1581 come in\t4065 come in\t4066 left over\t1126 launder\t1478 back\t1495 off\t1564 ow\t1583 make\t1583 spin\t2687 return\t2695 off\t2721 launder\t2741 penalti\t4003 print
monetari 4000 polici decis\t4004 polici committe\t1092 penalti\t1560 author\t4002 polici
monitor 3880 period
monopoli 4031 commiss
month 4374 of fast
monthli 1570 payment\t4242 pass
monument 4411 protect
mood 4068 among compani
moon 4189 vehicl
more 3600 than half of the seat\t3600 than half of the vote\t4033 than half the share\t3710 arriv than departur\t3226 than half\t3226 than halv\t3712 old peopl\t654 than\t3890 like\t3908 studi\t3908 research
morn 2644 meal
mortal 1902 rate
mortgag 3722 rate\t3722 interest
most 3042 of the time\t502 import
mother 1758 and father\t1430 compani
motion 3606 of censur\t2389 pictur
motiv 4235 power
motor 2089 vehicl\t2124 ship\t3689 tax
mount 90 up
mountain 3552 rescu\t3552 rescuer
move 12 to a later date\t1734 to the countri\t2733 to anoth date\t4496 to first place\t2333 to safeti\t76 forward\t870 hous\t1330 into\t1733 abroad\t1735 abroad\t2876 on\t3287 out\t3375 out\t3390 onlin\t3566 peopl\t4498 up
movi 2390 theatr\t2390 theater\t2390 theater
mow 2167 down\t2628 down
mown 2167 down\t2628 down
mull 153 over\t235 over
multi 4261 vehicl crash
mum 613 to be\t1758 and dad
municip 2774 elect\t3643 tax
muscl 4563 injuri
music 4440 compani
muslim 2466 place of worship\t2464 cleric\t4372 leader
myocardi 1854 infarct
nail 540 on
narrow 4492 win\t4492 victori
nation 1044 count\t1386 secur\t1614 debt\t2277 park\t2482 team\t2482 side\t2826 output\t3592 elect\t3669 audit\t4179 airlin\t4382 holidai\t4525 record
nativ 2949 popul
natur 1172 person\t1172 peopl\t2242 ga\t2242 gase\t2277 reserv\t2314 disast\t2315 disast\t2806 disast\t2961 protect
naval 1314 forc\t1349 vessel
near 4167 miss\t4167 collis
nearli 3077 all\t3078 half
need 1874 hospit treatment\t3934 help breath
neg 4058 trade balanc
neglig 3459 kill
negoti 3603 to form govern
neighbor 1035 countri
neighbour 1035 countri
neither 3876 patient nor doctor knew
nerv 1353 agent
nest 1568 egg
net 1579 profit\t1579 incom\t1579 earn\t2255 zero\t3710 migrat\t4062 wage\t4120 neutral
network 4072 oper\t4112 coverag
neutral 1391 statu
never 509 seen befor\t2596 befor\t3095 end\t3096 end
new 4460 year ev\t1021 confer\t1022 releas\t1424 compani\t1800 arriv\t2052 version\t2401 outlet\t2404 agenc\t2578 role\t3129 babi\t3371 contract\t3373 staff\t3447 trial\t3583 count\t3726 build\t3726 home\t3884 case\t4047 order\t4419 version\t4512 deal\t4512 contract
newli 3726 built home
next 1767 of kin\t694 year\t3044 to\t3045 to\t3045 door
night 3121 time\t3739 shelter\t4233 train
nil 4490 nil
nitrogen 3995 dioxid
no 3894 seriou side effect\t3930 sens of smell\t656 less than\t656 fewer than\t657 more than\t658 more than\t1382 fly zone\t2655 ticket left\t2701 pai rise\t3070 clear result\t3072 on against\t3480 previou convict\t3480 crimin record\t3602 overal major\t3602 clear major\t3606 confid motion\t3719 fault evict\t4178 frill airlin\t737 charg\t2584 comment\t2622 charg\t3068 truth\t3068 basi\t3069 proof\t3154 evid\t3154 sign\t3154 proof\t3154 indic\t3445 verdict\t3893 effect\t3947 symptom\t4113 signal
nobodi 587 live
nod 1928 off
non 1043 government organis\t1043 government organ\t2780 government organis\t3598 parti candid\t3984 nativ speci\t552 state\t821 attend\t1043 profit\t1365 combat\t1391 align\t2848 nation\t3066 compliant\t4385 believ\t4557 profession
norm 2789 act
normal 3389 again
north 654 of
northern 4205 light
not 3284 have to pai\t3871 due to chanc\t3902 yet peer review\t656 less than\t657 more than\t672 long ago\t2566 keep promis\t2566 keep promiz\t2727 pai tax\t3066 meet rule\t3069 back up\t108 allow\t474 enough\t546 need\t548 compulsori\t607 work\t637 least\t666 ever\t971 vote\t1103 guilti\t1180 public\t1181 valid\t2593 clear\t2622 prosecut\t2723 pai\t3051 final\t3052 certain\t3052 final\t3063 entitl\t3063 qualifi\t3067 correct\t3067 true\t3106 allow\t3156 possibl\t3285 charg\t3285 insist\t3288 chang\t3409 work\t3409 manag\t3562 found\t3574 injur\t3703 know\t3893 work\t4113 spot\t4247 run\t4248 run\t4248 oper\t4560 start
noth 3154 to suggest\t3154 to show
now 663 and then
nuclear 2220 power plant\t2220 power station\t4101 phase out\t4103 wast dump\t1352 weapon\t1352 arm\t1352 warhead\t2220 plant\t2221 power\t2221 energi\t2223 unit\t4101 exit\t4102 wast\t4105 fusion
number 3857 of pupil per class\t2812 of new infect\t3708 of babi born\t3882 of peopl studi\t964 who vote\t1776 of birth\t1903 of death\t1903 of dead\t3223 of case\t3251 of employe\t3251 of staff\t3521 of crime\t3709 who di\t3818 of shopper\t3858 of pupil\t4414 of visitor\t503 on\t933 two\t2160 plate\t3698 question\t4119 portabl
nurs 3756 home resid\t1787 home\t1820 staff
nurseri 3830 school
object 2944 of construct\t125 to
observ 3877 studi\t3880 period
obstruct 3473 of justic\t3473 justic
occup 3762 pension
occupi 1383 territori\t1383 land
of 722 it own accord\t501 great import\t672 late
off 4257 ramp
offenc 3522 record
offend 3482 again
offer 1464 for sale\t4027 for share\t137 congratul\t2713 more\t3193 sympathi\t3193 condol
offic 937 holder\t3244 holder
offici 2909 open\t3668 inquiri
offshor 1610 centr\t1610 center
oil 4086 process plant\t4091 produc countri\t2126 tanker\t2241 compani\t2241 produc\t2241 major\t2386 tanker\t2958 product\t4087 rig\t4087 platform\t4091 cartel\t4091 export\t4223 slick\t4223 spill\t4223 leak
oilse 4338 rape
old 3756 peopl in home\t1621 ag pension\t1787 peopl home\t3761 ag pension\t606 fashion\t1791 ag\t3124 ag\t4402 master
older 485 peopl
olymp 2500 titl\t4522 champion\t4549 game
on 628 the back of\t629 the ground that\t638 the subject of\t646 the basi of\t3010 of a kind\t607 the blink\t628 account of\t635 top of\t649 behalf of\t678 the spot\t715 by on\t720 the ground\t721 the internet\t721 the web\t738 it own\t1138 the hook\t1785 the street\t2576 the horizon\t2583 the quiet\t2594 the brink\t2629 life support\t2658 cloud nine\t3079 in two\t3080 in three\t3081 in four\t3082 in five\t3083 in ten\t3682 off tax\t549 offer\t675 time\t712 averag\t720 site\t723 purpos\t739 schedul\t739 time\t2576 card\t2633 run\t2633 loos\t3007 condit\t3050 off\t3136 paper\t4251 time\t4511 loan
onc 667 more\t667 again
onlin 2047 secur\t3814 shop\t3814 store\t3814 retail\t3836 lesson\t4154 hate
onward 4170 flight
oodl 2672 of
open 86 it door again\t1487 more branch\t86 again\t1225 fire\t1687 posit\t2434 night\t2585 up\t2795 case\t2795 investig\t2795 proceed\t2915 up\t3171 talk\t3810 hour\t4120 internet\t4416 night\t4462 game\t4546 ceremoni
oper 1580 profit\t1580 incom\t1819 doctor\t2638 on\t4044 loss\t4148 system
opera 4434 singer\t4435 hous
opinion 3696 research institut\t1045 poll
oppos 650 to
opposit 953 parti\t1399 number
opt 229 for\t4129 in
or 653 so
orang 4271 warn
orbit 2041 laboratori\t2743 station\t2743 complex\t4206 debri\t4258 road
order 3629 by the presid\t1091 to pai\t1121 to appear\t3483 to search\t3485 for arrest\t4046 in hand\t3434 held\t4046 book\t4046 backlog\t4047 intak
ordinari 1365 peopl
organ 1248 crime group\t4125 hold data\t1878 donat\t3465 crime\t3971 donor\t4316 farm\t4316 agricultur
organis 1248 crime group\t4125 hold data\t3465 crime
origin 3544 of blaze
orphan 3966 drug
other 636 than\t1761 half\t1761 halv\t3238 side
out 508 of the ordinari\t544 of the question\t680 of the blue\t1133 of court agreement\t2718 of a job\t3451 of court settlement\t260 of blue\t529 of danger\t606 of date\t607 of order\t607 of action\t1694 of work\t1695 of work\t2666 of luck\t2718 of work\t4096 at sea\t4510 of contract\t2630 cold
outer 3736 wall panel\t2040 space
outpati 2817 clinic
output 2349 per hectar\t4071 per worker\t4071 per hour
outright 3600 major
outsid 717 the countri
over 692 the year\t721 the internet\t2738 cours of\t3965 the counter\t1755 18\t2640 limit\t2658 moon
overhead 2226 line\t4239 line
overload 4142 attack
overnight 1550 stai\t3691 tax\t4233 train
oversight 946 bodi
overview 3879 of studi
overwhelm 2604 victori
ow 628 to\t2697 monei
own 143 up\t745 goal\t1716 boss\t3820 brand\t4470 goal
owner 4216 of vessel
ozon 3989 layer
pack 2605 it in\t2654 to rafter\t66 bag\t2673 up
packag 2996 of measur
pai 192 no attent to\t201 a visit to\t4118 as you go\t135 tribut to\t192 no heed\t200 tribut to\t1404 tribut to\t4061 befor tax\t4062 after tax\t4063 after inflat\t89 off\t737 noth\t1132 damag\t1471 for\t1473 out\t1473 up\t1476 out\t1478 back\t1618 rise\t1618 increas\t1618 hike\t1618 bump\t1640 back\t1640 off\t1643 into\t1703 deal\t2700 packet\t2700 chequ\t2701 freez\t3213 packag\t3284 noth\t3359 off\t3408 out
paid 192 no attent to\t201 a visit to\t135 tribut to\t192 no heed\t200 tribut to\t1404 tribut to\t89 off\t1132 damag\t1471 for\t1473 out\t1473 up\t1476 out\t1478 back\t1640 back\t1640 off\t1643 into\t3284 noth\t3359 off\t3408 out\t4453 content\t4558 player
pain 1886 relief
palli 3759 care
papal 4358 elect\t4360 letter
paralymp 4548 game
paramilitari 1326 group
pare 21 back
parent 1430 compani\t1711 leav\t3748 allow
parentless 1772 child\t1772 children
park 2148 space\t2148 spot\t2149 lot\t2149 garag\t3650 fine\t3650 ticket\t3650 penalti\t3651 permit\t4348 keeper
parliament 935 speaker
parliamentari 2764 term\t2861 group\t3592 elect
part 1708 time work\t2719 time\t4052 shortag\t4109 electr
parti 952 in power\t1059 leader\t2861 group\t3616 disciplin\t3617 programm\t3617 program\t3622 funder
particul 3994 matter
partner 3463 in crime\t3666 citi
pass 1211 awai\t2627 awai\t2630 out\t2880 off\t3323 on\t3327 on\t3328 on\t3329 on
passeng 2125 ship\t2931 car\t2932 car
passer 1106 by
patch 2572 thing up\t177 up\t178 up
patern 1711 leav
pave 183 wai
payment 3765 into a pension\t3530 for releas\t4331 to farmer\t1651 card
pcr 3944 test
peac 1361 deal\t1361 agreement\t1361 accord\t1361 treati\t1362 talk\t1362 negoti\t1362 process
peacekeep 1363 forc
peak 4450 view time
pecuniari 3216 loss
peer 2066 review\t3903 review
pen 937 pusher
penal 2797 coloni
penalti 3510 point\t3650 charg\t4471 kick\t4472 shootout
pencil 2576 in
pension 1801 ag\t3763 fund\t3763 scheme\t3763 pot\t3764 increas\t3764 rise\t3765 contribut\t3765 payment\t3768 gap
peopl 1962 who took part\t3721 bui first home\t3869 in the studi\t2607 live nearbi\t2930 in car\t1176 traffick\t1236 held\t1244 smuggler\t1796 watch\t1905 wait\t2807 kill\t3698 ask\t3869 follow\t4127 inform
pepper 3502 sprai
per 685 year\t685 annum\t686 month\t687 week\t688 dai\t689 hour\t711 capita\t711 person\t711 head\t3047 capita\t3049 diem\t3049 dai
percentag 3699 point
perform 2558 u turn\t1876 surgeri
permiss 3483 to search
permit 3651 to park\t4226 catch
person 1077 in the dock\t1696 look for work\t1784 without a home\t1910 in a wheelchair\t816 in charg\t874 next door\t1272 report miss\t1604 incom tax\t1722 behind wheel\t1829 taken ill\t1914 who smoke\t1921 give blood\t1962 take part\t2096 on foot\t2096 on feet\t2634 on run\t2807 who di\t2867 with disabl\t2930 on board\t3240 who benefit\t3241 who appli\t3245 live there\t3971 donat organ\t4124 whose data\t4385 without faith\t1046 survei\t1046 poll\t1165 data\t1165 inform\t1165 detail\t1829 treat\t2096 walk\t2799 respons\t3241 appli\t3242 claim\t3243 appeal\t3561 aliv\t3567 move\t3679 allow\t4127 data\t4136 ad\t4136 advert\t4415 watch\t4524 best
personalis 4136 ad\t4136 advertis
pertain 255 to
pervert 3473 cours of justic
pesticid 3796 free
petrifi 3977 remain
petrol 4108 and diesel engin\t4109 electr car\t2150 station
petroleum 2958 product
petti 2802 offenc\t2802 offens
pharmaceut 1888 compani
phase 5 out\t80 in\t3261 out
phone 2030 compani\t3490 tap\t3560 line\t4111 mast
photovolta 2232 panel
physic 1172 person\t1172 peopl\t1898 distanc\t1927 activ
pick 9 up again\t1841 up bug\t2681 up tab\t2681 up bill\t32 up\t1203 up\t1465 up\t2635 up\t2679 up\t3863 on
pictur 2390 hous
pig 2365 diseas\t4326 plagu
pile 90 up\t2166 up\t4261 up
pilgrimag 4376 to mecca
pilot 2923 project\t2923 scheme
pin 134 blame on
pinch 2685 penni
pint 2671 size
pitch 68 up\t2706 in
place 857 to live\t899 of work\t905 of resid\t1203 under arrest\t1479 an order\t1990 of learn\t2203 of arriv\t2878 at dispos\t4379 of worship\t772 restrict\t3200 order
plai 2520 area\t2588 down\t2673 up\t3844 truant
plain 3500 cloth offic
plan 4082 power cut\t864 permiss\t3197 to\t3646 committe\t3646 board\t3647 applic\t3647 submit
plane 2164 crash
planet 4200 outsid the solar system
plant 4314 protect product\t2971 area\t3795 base\t4051 closur\t4092 fuel\t4355 tree
plastic 3821 bag
player 4514 pai
plead 1097 not guilti\t115 for\t1096 guilti
pleasur 4212 craft
pled 1097 not guilti\t115 for\t1096 guilti
plenari 2765 session
plenti 476 of
plough 1469 monei into\t2166 into\t2694 in
pluck 130 to safeti
plump 3174 for
plunder 4404 art
podium 2499 place
point 134 the finger at\t134 finger at\t3510 on licenc\t221 to\t312 out\t2874 out\t2887 out
poison 3551 by fume\t1353 ga\t1353 gase
poke 2563 fun at\t1122 around
polar 3992 ic\t4205 light
pole 4531 posit
polic 1198 forc\t1199 offic\t1201 chief\t1201 commission\t1202 station\t1301 station\t3492 check\t3501 dog
polici 3623 institut\t3624 paper\t3997 rate
polit 949 leader\t949 figur\t950 forc\t950 group\t2612 footbal
poll 965 station\t965 place\t3581 dai\t3584 bodi\t3585 watcher\t3696 compani\t3696 institut\t3696 firm
pool 3553 attend\t3878 analysi\t3878 analys
poor 4286 visibl\t4304 harvest
pop 2676 question
popul 1044 count\t1044 survei\t1923 health\t3707 growth\t3951 immun
popular 960 vote\t1047 mood\t3700 rate
pore 2581 over
port 4217 author
portabl 2014 comput
pose 131 a threat to\t1271 as
posit 4057 trade balanc\t4542 test
post 1519 offic\t1933 mortem\t2686 loss
postal 1519 servic\t3588 vote\t3588 ballot
postmortem 1933 examin
potabl 2271 water
potato 3778 chip
pour 2565 cold water on\t1469 monei into\t1637 down drain\t2694 in\t3332 out
power 1154 of attornei\t1006 grab\t2034 pack\t2219 plant\t2219 station\t2223 unit\t2224 cut\t2224 outag\t2224 failur\t2225 grid\t2226 line\t2227 compani\t2374 plant\t2761 structur\t2955 industri\t4078 bill\t4079 price
prai 2471 to
pre 1174 trial detent\t4045 tax profit
prehistor 3977 remain\t3978 reptil
preliminari 4502 round\t4503 match
prepar 2905 for\t3774 meal
prescript 3965 free
present 2873 itself
presid 935 of chamber\t2832 of board\t164 over
presidenti 3593 elect\t3593 vote\t3593 race\t3629 decre
press 8 on\t116 for\t936 offic\t936 secretari\t1021 confer\t1021 brief\t1022 releas\t2404 agenc\t2983 servic\t2983 offic\t2984 attach\t2985 repres\t4454 freedom
pressur 1041 group\t3621 group
pretend 1271 to be
prevent 1174 custodi\t1925 measur
previou 1799 holder\t3449 case\t3479 convict
price 4329 paid for milk\t4508 paid for player\t2155 of travel\t4022 of share\t4079 of power\t4412 of admiss\t1495 cut\t1497 rise\t1497 increas\t1497 hike\t1509 fix\t1589 growth\t1589 increas\t1589 rise\t4007 stabil\t4081 cap\t4081 ceil\t4081 brake\t4081 limit
primari 1991 school
prime 918 minist\t1056 minist\t3997 rate\t4450 time
princ 4357 of the church
princip 1970 investig
print 4452 run
prior 640 to\t3479 convict
prison 1393 of war\t1109 term\t1109 sentenc\t1281 break\t2797 coloni\t2797 camp
privaci 4123 regul\t4123 watchdog
privat 1327 militari contractor\t552 own\t552 held\t1165 inform\t1172 person\t1172 peopl\t2828 compani\t2932 car\t3820 label\t3850 school\t4035 equiti\t4127 data\t4128 inform
prize 1659 draw
pro 3048 rata\t3632 independ
proce 3528 of crime
process 4126 data
product 1457 compani\t1458 facil\t3826 recal
profit 1579 after tax\t4045 befor tax\t4043 warn
project 2790 of law
proof 1501 of purchas\t3674 of birth\t4153 of ag
prop 4497 up tabl\t1471 up\t1655 up
properti 3686 transfer tax\t860 agent\t861 develop\t865 owner\t3643 tax\t3685 tax\t3723 price\t3724 market
prosecut 1076 author\t2792 servic
prosecutor 1076 offic\t2792 offic
protect 2277 area\t4409 build\t4409 monument\t4410 zone
provid 123 assist\t1471 fund\t3167 inform
provoc 1373 act
psycholog 1858 wellb
public 2792 prosecutor offic\t2827 limit compani\t3494 order offic\t4448 servic broadcast\t844 anger\t858 hous\t937 servant\t960 vote\t1047 opinion\t1047 sentiment\t1050 sector\t1050 servic\t1076 prosecutor\t1499 procur\t1612 financ\t1612 purs\t1614 debt\t1923 health\t2147 transport\t2521 park\t2779 figur\t2779 person\t2780 organis\t2801 disord\t2814 event\t2950 util\t3385 ownership\t3523 nuisanc\t3668 inquiri\t3671 hear\t3671 meet\t3672 consult\t3693 spend\t3693 expenditur\t3850 school\t3851 school\t4382 holidai\t4448 broadcast
publish 2407 hous
pull 5 the plug on\t1504 from the shelv\t130 to safeti\t1503 from shelv\t2557 out of\t2712 down shutter\t5 plug\t69 out\t75 out\t89 off\t130 free\t157 togeth\t188 down\t264 in\t846 string\t1324 out\t1324 back\t1337 back\t1477 in\t1873 through\t3343 down\t3563 bodi\t4560 out
pump 2694 monei into\t2694 in
punch 1266 up
punish 2741 with fine
punit 992 measur\t1388 measur
pupil 3858 number
purchas 1681 power\t4064 power
purs 2717 string
pursuant 646 to\t3033 to
push 2653 to the brink\t12 back\t17 up\t76 ahead\t116 for\t1338 forward\t2574 through\t3414 back
put 2617 up or shut up\t2646 out on the street\t3 an end to\t12 on back burner\t131 on the line\t162 it name down\t246 side by side\t277 to the test\t976 into privat hand\t991 it signatur to\t1464 up for sale\t1645 a price on\t2879 on the market\t3888 at greater risk\t1 on hold\t12 on ic\t14 foot down\t80 in place\t81 into practic\t81 into effect\t81 in place\t81 into action\t81 in practic\t112 limit on\t117 pressur on\t117 squeez on\t131 at risk\t131 in jeopardi\t132 on notic\t143 hand up\t145 in pictur\t207 on displai\t207 on show\t217 figur on\t217 number on\t279 in write\t772 lid on\t783 in for\t1081 on trial\t1089 behind bar\t1210 to death\t1241 frighten on\t1469 monei into\t1632 price on\t1636 monei asid\t1741 down root\t2177 on board\t2577 in charg\t2581 under microscop\t2620 in dock\t2648 foot down\t2680 on show\t2754 into oper\t2756 into oper\t2756 into servic\t2877 in place\t2878 at dispos\t2879 into circul\t2894 in order\t3159 into practic\t3294 up with\t3311 down to\t3336 in water\t3604 togeth govern\t4049 on leav\t12 off\t17 up\t78 on\t98 in\t103 asid\t119 forward\t128 off\t178 right\t180 up\t184 togeth\t243 at\t1168 on\t2328 out\t2358 down\t2408 out\t2684 asid\t2733 back\t2750 forward\t3310 right\t3325 togeth\t3418 forward\t3916 figur
qualifi 4053 worker\t4503 match
quantit 4003 eas
quarter 2493 final
quarterli 1585 result\t1585 report\t1585 figur
quick 3943 test
quit 3842 cours\t4559 sport
r 3950 number
race 3593 for presid\t4528 leader\t4532 driver
rack 2686 up loss
radiat 3938 treatment\t3938 therapi
radic 3634 left
radio 4121 frequenc
radioact 4102 wast
raid 3484 on home
rail 4246 replac bu\t4246 replac buse\t2103 servic\t2103 traffic\t2105 station\t2106 oper\t2107 car\t2204 passeng\t2212 oper
railwai 2103 traffic\t2105 station\t2106 compani\t4235 engin\t4238 cross
rais 4037 new capit\t253 concern\t260 eyebrow\t273 object\t312 awar\t2705 cash\t2705 monei\t2705 fund\t2912 awar\t3558 alarm\t3888 risk\t4017 rate
rake 1477 in
ralli 124 behind\t3618 cry
ram 2574 through\t2586 home
ramp 17 up
ran 1490 out of monei\t4 out\t13 late\t36 over\t72 awai\t72 off\t84 down\t969 for\t2166 into\t2167 over\t2169 aground\t2580 show\t2747 again\t3293 into\t3296 up\t3309 out\t4249 late
random 1889 control trial
randomis 1889 control trial
randomli 3875 assign
rang 2996 of measur\t103 fenc
rap 2562 over knuckl
rapid 3943 test
rate 3884 of new case\t1599 of exchang\t3678 of tax\t4004 set committe\t3998 rise\t3998 hike\t3998 increas\t3999 cut\t3999 reduct\t4000 decis\t4002 polici\t4004 setter\t4005 setter\t4015 agenc
rather 648 than
rave 2564 about
raw 1535 materi\t1653 materi
re 3612 elect
reach 35 a high\t35 a peak\t122 a deal\t4507 next round\t122 agreement\t156 out\t2560 compromis\t2560 comprom\t2567 deal\t3173 conclus\t3174 decis
read 2561 riot act\t3861 and write\t2004 skill\t2416 room
readi 2748 monei\t3774 meal
real 860 estat agent\t3685 estat tax\t3724 estat market\t859 estat\t4063 wage
rear 4262 end collis
receiv 4207 station
recept 3568 centr\t3568 center
reckon 2905 with
recogn 2904 as
recognis 2904 as
record 2504 holder\t2504 breaker\t3521 crime\t3522 crime\t4294 temperatur\t4440 label\t4440 compani
recov 3563 bodi
recoveri 1926 programm\t1926 program\t4259 servic\t4260 vehicl
recreat 3664 centr\t3664 center
recruit 4050 freez
recycl 3655 centr\t3655 center\t3655 point
red 995 tape\t2662 face\t4202 planet\t4270 alert\t4272 warn\t4476 card
redo 3840 year
reduc 25 by half\t2651 to rubbl\t4048 work hour\t1708 hour\t2695 price\t2719 hour\t3889 risk
reduct 3999 in rate
redund 2691 payment\t2783 programm\t2783 program\t2783 scheme
refer 269 to\t270 to
refuel 4169 stop
refuge 1367 camp\t1422 camp
refus 2584 to comment\t2715 to bui\t3628 to sign\t3436 bail\t3652 collect\t3654 vehicl
regard 3273 as
regardless 631 of
region 938 head\t3642 council\t4231 train
regist 3673 offic\t3714 partnership
registr 4173 for flight
registri 3673 offic
rein 772 in
rel 3887 risk
relat 255 to\t638 to
releas 2907 from duti\t3435 on bail\t3515 without charg\t4513 claus
relev 2759 author
reli 225 on\t296 on\t2905 on
relief 3757 for carer
reliev 2907 of duti\t2906 of
religi 4373 leader
reluct 3953 to be vaccin
remain 4394 of a saint\t8 in place\t2584 silent\t3288 unchang
remand 3436 in custodi
remot 1707 work\t2032 storag\t3836 learn
remov 2711 from sale\t2907 from post\t2907 from offic\t3607 from offic\t3719 from home\t3607 presid\t4134 name\t4155 post
remuner 3213 packag
render 1557 assist
renew 2228 energi\t2228 sourc
rent 3717 control\t3717 cap\t3717 brake\t3717 freez\t3718 increas\t3718 rise\t3718 hike\t3744 subsidi
rental 868 contract
repair 2919 work
repeat 3481 offend\t3840 year
replac 4246 bu\t4246 buse
report 3513 to polic\t3522 crime\t3839 card
reproduct 3950 number\t3950 rate
repurchas 4038 share
requir 3061 by law\t3062 by law
rescu 1655 packag\t1731 worker\t1731 team\t2340 servic\t3554 boat\t3554 vessel\t3556 oper\t3556 effort\t3570 helicopt
research 1957 facil\t1969 team\t1972 centr\t1972 center\t1972 institut\t3623 bodi\t3623 institut\t3910 council
reserv 1560 bank
resid 1738 permit\t3651 park\t3672 ask
residenti 855 build\t1787 care\t2945 area\t2946 complex
resist 3964 to antibiot\t3963 bacteria
resort 3187 to
respiratori 3923 diseas\t3923 ill
respit 3757 care
respond 176 to
respons 816 person\t816 peopl\t2759 bodi\t3872 for
rest 225 on\t3568 centr\t3568 center\t3663 place
restor 2747 servic
restrain 1120 order
restrict 1388 measur
result 223 in\t226 from\t3883 measur
retail 1453 park\t3525 theft\t4070 sale
retir 3444 to consid\t1621 benefit\t1621 incom\t1622 person\t1622 peopl\t1787 home\t1801 ag\t3761 pension\t3763 fund\t3766 earli\t3766 befor\t3767 ag
retriev 3563 bodi
return 1873 to health\t3389 to normal\t3612 to offic\t3826 to shop\t4564 from injuri\t4243 ticket
revenu 1049 servic
review 3878 of studi\t3879 of research\t3903 by expert
ride 1655 to rescu
rig 3586 elect
right 4131 to be forgotten\t1738 of resid\t4130 of access\t4131 to erasur\t670 now\t678 awai\t3639 wing\t3639 lean\t4037 issu
ring 103 fenc\t4258 road
riot 3494 polic\t3494 squad
rip 2557 up\t2561 into\t2652 through\t2688 off
rise 3707 in number of resid\t22 twofold\t23 threefold\t24 fourfold\t1589 price\t4018 market
risen 22 twofold\t23 threefold\t24 fourfold
risk 3827 of choke\t3886 factor\t4036 capit
river 4211 boat\t4211 vessel\t4297 level
rize 1589 price\t4018 market
road 2163 traffic accid\t1722 user\t2145 traffic\t2156 charg\t2156 toll\t2163 accid\t2163 crash\t2163 incid\t2189 network\t2190 work\t2942 surfac\t2943 surfac\t3493 polic\t3656 sweep\t3658 damag\t3659 salt\t3689 tax\t3690 price\t4518 game
roadsid 4259 assist
roadworthi 2991 test
rock 68 up
role 842 model
roll 1879 up sleev\t11 over\t68 in\t80 out\t2170 over\t2710 out\t4082 blackout
romanc 3472 fraud
roof 3202 over head
root 3308 out
rose 22 twofold\t23 threefold\t24 fourfold
rough 1221 up\t1784 sleeper\t2722 figur\t3738 sleep\t4166 air
roughli 3078 half
round 2594 the corner\t4501 of sixteen\t2561 on\t2624 up\t4243 trip
row 2558 back\t3728 hous
rubber 107 stamp\t2555 stamp\t4213 boat
rubbish 2263 tip\t3652 collect
rule 1010 by the peopl\t56 out\t108 out\t951 parti\t952 parti\t2580 roost\t3156 out
run 3453 at the same time\t4262 into the back of\t1490 out of monei\t1662 over budget\t4251 to schedul\t4 out\t13 late\t36 over\t72 awai\t72 off\t84 down\t961 off\t969 for\t2166 into\t2167 over\t2169 aground\t2580 show\t2747 again\t3217 out\t3293 into\t3296 up\t3309 out\t3597 mate\t4249 late
runawai 2604 win
rung 103 fenc
rural 883 area
rush 1874 to hospit\t14 through
sabr 2616 rattl
saddl 2697 with debt
safe 3111 to drink\t3112 to eat\t3575 and sound
safeti 2159 belt\t4162 land
sai 3372 it is not true\t109 no to\t614 i do\t2555 ye to\t3197 thei would\t121 ye\t138 sorri\t2470 prayer\t2584 noth\t3277 exactli\t3347 again
said 3372 it is not true\t109 no to\t2555 ye to\t3197 thei would\t121 ye\t138 sorri\t2470 prayer\t2584 noth\t3277 exactli\t3347 again
sail 4212 boat
salari 4061 befor tax\t1618 increas\t1618 rise
sale 4070 in shop\t4122 of frequenc\t1603 tax\t3809 assist\t3809 clerk
salt 2684 awai
same 3713 sex marriag
sampl 3698 size
sang 2564 prais of
sanitari 2815 crisi\t2815 crise\t2816 measur
sank 2694 into
sat 154 around tabl\t155 down with\t3319 on
satisfact 3700 with
saturdai 699 and sundai
save 1655 from collaps\t3694 measur\t4083 power
saw 2567 ey to ey\t2568 ey to ey\t276 to it\t197 off\t2885 to\t3300 that
scale 17 up\t21 back\t21 down
scam 3471 email
scare 594 stiff
scene 1285 of the crime
schedul 3609 elect\t4082 outag
school 3838 leav exam\t1995 princip\t2002 year\t3797 meal\t3797 lunch\t3797 dinner\t3832 holidai\t3832 vacat\t3835 assign\t3837 leaver\t3839 report\t3846 bu\t3846 buse\t3847 trip\t3856 inspector\t3864 uniform\t3864 cloth
scientif 1952 work\t1969 team\t3487 evid\t3905 magazin
scientist 3906 behind the studi
score 4470 against own team\t476 of\t4466 three\t4467 twice
scrape 4492 past\t4493 past
sea 1027 chang\t2135 transport\t3555 rescu\t3990 level\t4187 land\t4220 rout\t4300 wall
seal 788 of approv\t1208 off\t2567 deal
search 3484 of home\t3556 and rescu\t283 for\t2022 engin\t3483 warrant\t3556 oper
season 4242 ticket\t4307 worker
seat 2159 belt
second 933 in command\t4271 highest warn\t961 round\t2501 place\t3447 trial\t3583 count\t3612 term\t3613 term\t3732 home\t4160 pilot\t4418 part
secondari 1992 school\t2317 tremor
secret 1288 servic
secretari 923 of state
secur 1279 camera\t1288 servic\t1387 council\t1724 guard\t2760 organ\t2761 forc\t2761 servic\t4139 hole\t4139 gap\t4139 flaw\t4140 updat\t4176 check\t4176 control
see 2567 ey to ey\t2568 ey to ey\t276 to it\t4130 data held\t197 off\t591 red\t2885 to\t3300 that
seek 152 advic\t969 elect\t3324 view\t3512 wit
seen 2567 ey to ey\t2568 ey to ey\t276 to it\t197 off\t2885 to\t3300 that
seismic 2316 shock
seiz 1192 asset\t3720 home
select 3594 contest
self 1716 emploi person\t1716 emploi peopl\t3807 servic till\t602 govern\t1014 rule\t1716 emploi\t1895 isol\t2075 drive\t3630 rule\t3807 checkout
sell 2714 for less\t3773 by date\t976 off\t1470 off\t1483 abroad\t2656 out\t3812 off\t4020 off\t4515 out
semi 2090 trailer\t2492 final
send 3845 home from school\t1089 to prison\t4186 into space\t98 in\t1089 down\t1117 back\t1118 back\t1323 off\t1475 bill\t1875 home\t2678 off\t3193 condol\t3259 out\t3327 on\t3377 home\t4049 home\t4476 off
senior 1622 citizen\t2768 deputi
sensit 4128 data
sent 3845 home from school\t1089 to prison\t98 in\t1089 down\t1117 back\t1118 back\t1323 off\t1475 bill\t1875 home\t3193 condol\t3259 out\t3327 on\t3377 home\t4049 home\t4476 off
separ 1468 list
seri 985 of measur\t2430 of concert\t2996 of step
serial 3481 offend
seriou 2809 injuri\t3461 assault
serious 2809 injur
serv 2623 sentenc\t2623 time
servic 1312 member\t2150 station\t2951 charg
set 3609 date for vote\t0 in motion\t809 of question\t985 of measur\t1260 fire to\t1260 on fire\t2327 light to\t2895 as goal\t2897 on foot\t3062 in law\t3290 in motion\t13 back\t103 asid\t148 out\t150 out\t167 up\t179 up\t223 off\t246 against\t307 out\t813 up\t1171 asid\t1204 free\t1221 upon\t1221 on\t1260 alight\t1474 back\t2576 date\t2650 off\t2877 up\t2895 target\t2896 free\t3158 asid\t4480 piec
settl 3451 out of court\t228 on
sever 4270 weather alert\t2691 pai\t2691 packag\t2809 injur
sex 1237 attack\t2587 up\t3532 attack\t3532 offend
sexual 1237 assault\t1237 abus
shake 2567 hand on\t40 up\t41 up\t1873 off
shaken 2567 hand on\t40 up\t41 up\t1873 off
sham 3874 treatment
share 1697 of peopl out of work\t1510 of the market\t3885 of peopl affect\t964 who vote\t2508 the point\t64 out\t2568 view\t3224 affect\t3356 home\t3952 vaccin\t4020 slide\t4022 price\t4037 issu\t4038 buyback\t4038 repurchas
sharehold 1575 payout\t4039 meet
shave 21 off
shed 836 tear\t1693 job
shelf 3773 life\t3773 live
shell 1473 out\t2682 out
shine 312 a light on
ship 1483 abroad\t4216 compani\t4216 line\t4220 lane\t4220 rout
shipment 4059 abroad
shone 312 a light on
shook 2567 hand on\t40 up\t41 up\t1873 off
shoot 18 up\t109 down\t1210 dead\t1294 rampag\t1342 down\t2565 down
shop 3811 open on sundai\t1453 centr\t1453 center\t1453 mall\t1453 center\t3525 theft\t3809 assist\t3809 worker\t3816 street\t3821 bag\t4070 sale
shopper 4067 confid
shore 28 up\t1655 up
short 1708 time work\t2698 of monei\t2698 of cash\t3733 term let\t3757 break care\t3931 of breath\t4048 time work\t4526 distanc runner\t655 of\t683 term\t4025 seller\t4172 haul
shortag 4054 of specialist
shot 3517 from a car\t18 up\t109 down\t1210 dead\t1342 down\t2565 down
should 3030 there be
show 170 the door\t3947 no symptom\t4476 red card\t68 up\t160 up\t2873 up\t3196 interest
shown 170 the door\t68 up\t160 up\t2873 up\t3196 interest
shrug 192 off\t2588 off
shut 2757 down for good\t2712 up shop\t56 out\t87 down\t2712 door\t2712 down\t2755 off\t4051 plant
shy 332 awai from
sick 262 as parrot\t1709 leav\t1709 pai\t1710 note\t1829 person\t1829 peopl\t1829 peopl\t1838 peopl\t1924 insur\t2821 fund\t3747 benefit\t3747 pai
side 124 with\t1868 effect\t3895 effect
sign 989 into law\t4512 new contract\t107 off\t161 up\t162 up\t1689 up\t2567 deal\t2787 agreement\t2787 contract
signal 4240 failur\t4240 fault
signatur 1005 drive
silver 2501 medal
sing 2564 prais of
singl 3727 famili hous\t3729 storei hous\t4184 engin plane\t310 out\t738 hand\t3822 us
sink 2694 into
sister 3666 citi
sit 154 around tabl\t155 down with\t3640 of council\t3319 on
site 4051 closur
six 2744 month period\t2744 month
skelet 3980 remain
ski 4533 racer\t4534 race
skid 4265 on water
skill 4053 worker\t4054 shortag
skip 2001 school\t3844 school
sky 575 high
slam 2182 on the brake\t210 into\t2166 into
slang 998 match
slap 2562 on wrist\t1091 with
slash 25 in half\t1693 job\t2695 price
slave 3535 labour\t3535 labor
sleep 3738 on the street\t3738 rough\t3926 problem
slice 1510 of the market
slightli 2808 injur\t2808 hurt\t3573 injur
slim 3304 down
sling 215 out
slip 745 up\t2591 up\t4257 road
slipperi 4264 road
slow 13 down\t15 down\t2182 down
slower 4010 price rise
slug 198 it out
slung 215 out
small 1425 and medium size enterpris\t1425 and medium size enterpr\t1425 busi\t1425 compani\t2397 screen\t2609 child\t2609 children\t3225 part\t4184 plane\t4305 farmer
smaller 3819 pack for same price
smart 4076 meter
smash 2626 and grab\t210 into\t2166 into\t2631 up
smoke 3542 alarm\t3542 detector\t3550 inhal\t3550 poison
smooth 177 over\t3258 wai
smuggl 2845 good
snap 1465 up\t1466 up\t1689 up\t2655 up\t3590 elect\t3590 poll
snarl 2146 up
sniff 1122 around
sniffer 3501 dog
snow 4278 and rain\t2323 slide\t4279 chao\t4281 depth\t4281 cover
so 652 as to
soar 2716 bill
social 1623 secur payment\t2020 network site\t4156 media star\t858 hous\t1623 benefit\t1728 carer\t1782 circl\t1788 secur\t1788 insur\t1789 assist\t1789 aid\t1789 help\t1898 distanc\t2020 media\t2020 network\t2020 platform\t2779 activist\t2781 partner\t2783 plan\t3636 democrat\t3715 tenant\t3716 landlord\t3751 worker\t3752 servic
soft 3687 drink levi\t3776 drink
solar 2231 power\t2231 energi\t2232 panel\t2232 modul\t4203 eclips
sold 2714 for less\t976 off\t1470 off\t1483 abroad\t2655 out\t2656 out
soldier 1327 of fortun
solemnli 2909 open
solidar 1602 contribut
solv 3519 crime\t3520 case
somewher 857 to live
sore 3929 throat
sort 176 out\t177 out
sought 152 advic\t589 after\t969 elect\t3324 view\t3512 wit
sound 132 the alarm\t2585 off\t3558 alarm
soup 3741 kitchen
sovereign 1614 debt\t4012 bond
sown 2971 area
space 2037 apparatu\t2037 apparatus\t2037 probe\t2041 station\t2743 station\t4194 agenc\t4194 author\t4194 organis\t4194 organ\t4196 rock\t4197 rock\t4206 debri\t4206 junk
spare 1113 jail
spark 259 furi
speak 163 for\t2585 out\t2585 up\t2890 to
speci 2279 divers
special 3848 need school\t1288 servic\t1495 offer\t3023 equip\t3495 forc\t3495 unit\t3591 elect\t3848 school\t3849 need
specialist 3905 journal
spectrum 4122 auction
specul 4025 bet on fall
sped 14 up
speed 14 up\t2158 limit\t2158 restrict\t3507 ticket\t3507 fine\t3508 camera\t3508 trap
spell 150 out\t307 out
spelt 150 out\t307 out
spend 987 plan\t1615 cut\t1634 plan\t3669 watchdog\t3694 cut\t4064 power\t4066 monei
spent 4102 fuel
spill 2582 bean\t4298 over
spilt 2582 bean\t4298 over
spin 1468 off\t3620 doctor
spirit 3805 maker
splash 1473 out
split 615 up\t1468 off\t2560 differ
spoke 163 for\t2585 out\t2585 up\t2890 to
spoken 163 for\t2585 out\t2585 up\t2890 to
sport 3664 centr\t3664 center\t4184 plane
spot 4471 kick
spread 3949 infect to mani\t2813 of diseas\t3936 of cancer\t1487 wing
sprinkler 4303 ban
spruce 42 up
spun 1468 off
spy 1288 agenc
squeez 2716 on incom
squirrel 2684 awai
stabl 4007 price
stadium 4556 ban
staff 2130 on board\t1683 member\t3017 member\t3250 cut\t3251 number\t4054 shortag
stage 1700 walkout\t4437 director\t4529 win
stai 1282 at home order\t3288 where it is\t2584 tight lip\t2715 awai from\t3288 the same\t1219 aliv\t3288 at\t3840 down
stamp 108 out\t3308 out\t3686 duti
stand 2737 at head of\t2737 at the helm\t2852 at head of\t2898 in connect\t3854 in teacher\t38 at\t124 behind\t124 by\t163 for\t169 down\t175 by\t268 for\t969 for\t2621 trial\t4445 ovat\t4447 up
star 4199 system\t4423 role
start 4036 up fund\t4484 line up\t4519 of match\t9 again\t85 up\t644 from\t1225 shoot\t1424 up\t2756 up\t2795 proceed\t3171 talk\t3881 point\t4484 eleven
stash 2684 awai
state 605 of the art\t774 of affair\t2338 of emerg\t2339 of emerg\t2339 of disast\t2792 attornei offic\t2805 of emerg\t3767 pension ag\t551 own\t918 premier\t924 depart\t994 aid\t1386 secur\t1612 budget\t1623 handout\t2767 secretari\t2791 attornei\t2886 view\t2889 opinion\t3385 takeov\t3693 spend\t3761 pension\t3851 school\t4012 bond\t4439 theatr\t4439 theater\t4448 broadcast
statement 3439 under oath\t3440 under oath
stationari 2819 treatment
statist 3697 error\t3871 signific
statut 3478 of limit
stave 110 off
steal 3525 from shop\t1229 from\t1271 ident
steer 332 clear of
stem 91 from\t226 from\t3972 cell
step 171 into the shoe of\t14 on the ga\t2579 into shoe of\t679 by step\t14 up\t17 up\t169 down\t2605 asid\t3381 down\t4498 up
steward 4158 and stewardess
stick 124 up for\t191 to\t2614 point\t2626 up\t3321 to
still 2633 be sought\t2633 miss\t3562 miss
stir 3290 up
stitch 1124 up
stock 1647 market debut\t4023 market valu\t1573 market\t1573 exchang\t1678 market\t1679 market\t2827 corpor\t4022 price
stole 1229 from\t1271 ident
stolen 1229 from\t1271 ident\t3469 ident\t3526 car\t3528 good\t4143 data\t4404 art
stomach 3770 bug\t3962 flu
stood 2737 at head of\t2737 at the helm\t2852 at head of\t2898 in connect\t38 at\t124 behind\t124 by\t163 for\t169 down\t175 by\t268 for\t969 for\t2621 trial
stop 5 make\t5 sell\t1691 work\t1700 work\t2161 light\t2673 work\t3557 search\t4050 hire\t4181 fly\t4231 train
stoppag 4474 time
storag 1459 facil\t4084 tank\t4084 facil\t4149 devic
store 3820 brand\t4070 sale
storm 844 of protest\t4273 forc wind\t4270 warn\t4295 surg\t4295 tide
straight 678 awai\t4536 set
strap 2698 for cash
stream 4152 servic\t4152 platform
street 1004 violenc\t3537 valu\t3656 clean\t3656 sweep\t3657 light\t3657 lamp
stress 3347 again
stretch 2653 to limit
stricken 2557 off the book\t122 a deal\t109 out\t122 deal\t1171 down\t1378 back\t2567 deal
strike 2557 off the book\t122 a deal\t109 out\t122 deal\t1171 down\t1378 back\t1701 worker\t2567 deal
strong 117 arm\t2574 arm\t2975 drink\t4273 wind
struck 2557 off the book\t122 a deal\t109 out\t122 deal\t1171 down\t1378 back\t2567 deal
struggl 193 against\t2636 with
strut 2680 stuff
stuck 124 up for\t191 to\t3321 to
student 3731 accommod\t3731 hall
studi 3907 to date\t1970 leader\t1970 author
stumbl 2614 block
stump 1473 up\t1658 up
stun 3504 gun
sub 4283 zero
subject 3051 to confirm
subsequ 639 to
subsid 858 hous\t4439 theater
subsidis 858 hous\t4439 theatr
substitut 3854 teacher\t4246 bu\t4246 buse
suburban 4232 train
such 637 as
sudden 4296 flood
suffer 196 defeat\t3295 injuri
sugar 3687 tax\t3874 pill\t4339 beet
sugari 3776 drink
suicid 1410 bomb\t1410 attack
sum 4508 for player\t1564 ow\t3348 up\t3443 up
summer 2965 season\t3832 break
sundai 3811 trade\t3811 open
sung 2564 prais of
sunk 2694 into
sunken 4214 ship
sunni 4288 spell
super 576 rich\t3949 spreader
supervisori 946 bodi\t946 author\t1438 board
suppli 1515 chain\t1551 chain\t3854 teacher\t4052 bottleneck\t4052 shortag\t4052 problem
support 994 payment\t1656 packag
suprem 1072 court\t1318 command
surgic 1877 procedur
surrend 3514 to polic
survei 4400 of career
surveil 1279 camera
surviv 1771 spous
survivor 3769 pension
suspend 4543 for dope\t1113 sentenc\t3845 pupil
sustain 3295 injuri
swallow 1466 up
swear 1048 in
sweep 206 under carpet\t3 awai\t61 through\t192 asid
sweet 265 talk
swept 206 under carpet\t3 awai\t61 through\t192 asid
swim 2519 pool
swine 2365 fever\t4326 fever
swing 3599 voter
switch 3391 to electr\t2754 on\t2755 off\t3615 side\t4073 station
swoop 1169 on\t1206 on\t2624 on
sworn 3439 statement\t3440 testimoni
symptom 3947 free
system 4072 oper\t4148 softwar
systemat 3879 review
tackl 3545 blaze
tail 4198 star
tailor 4136 ad
take 31 turn for wors\t43 the place of\t101 out a loan\t975 into state ownership\t1002 to the street\t1124 for a ride\t1210 the life of\t1292 hi own life\t1292 hi own live\t1292 her own life\t1292 her own live\t1504 off the market\t2561 a swipe at\t2564 hat off to\t2757 out of servic\t2757 out of oper\t19 a dive\t72 to heel\t101 on debt\t133 aim at\t171 over from\t173 advantag of\t237 the view\t260 by surpris\t260 by surpriz\t1080 to court\t1080 legal action\t1105 the stand\t1203 into custodi\t1331 control of\t1332 control of\t1466 control of\t1700 industri action\t1741 up resid\t1874 to hospit\t2115 a plane\t2620 to court\t2680 to stage\t2700 home pai\t2710 wrap off\t2711 off shelv\t2724 out of\t2883 into account\t2883 account of\t2883 into consider\t2885 care of\t3199 legal advic\t3441 wit stand\t4062 home pai\t0 effect\t6 back\t55 in\t58 awai\t58 off\t77 place\t79 effect\t82 on\t121 up\t152 advic\t159 part\t176 on\t198 on\t242 it\t260 aback\t273 issu\t974 offic\t1169 awai\t1235 hostag\t1334 over\t1378 reveng\t1466 over\t1477 home\t1642 out\t1667 home\t1689 on\t1773 in\t2120 off\t2184 off\t2579 rein\t2579 helm\t2579 over\t2579 baton\t2679 home\t2724 off\t2880 place\t2881 measur\t2881 step\t2881 action\t2882 decis\t2884 over\t2884 on\t2886 posit\t2886 stand\t3174 plung\t3191 care\t3198 deliveri\t3357 awai\t3441 stand\t3826 back\t3912 back\t4119 number\t4496 lead
taken 31 turn for wors\t43 the place of\t101 out a loan\t975 into state ownership\t1002 to the street\t1210 the life of\t1504 off the market\t2561 a swipe at\t2564 hat off to\t2757 out of servic\t2757 out of oper\t19 a dive\t72 to heel\t101 on debt\t133 aim at\t171 over from\t173 advantag of\t237 the view\t260 by surpris\t260 by surpriz\t1080 to court\t1080 legal action\t1105 the stand\t1203 into custodi\t1331 control of\t1332 control of\t1466 control of\t1700 industri action\t1741 up resid\t1874 to hospit\t2115 a plane\t2620 to court\t2680 to stage\t2710 wrap off\t2711 off shelv\t2724 out of\t2883 into account\t2883 account of\t2883 into consider\t2885 care of\t3199 legal advic\t3441 wit stand\t0 effect\t6 back\t55 in\t58 awai\t58 off\t77 place\t79 effect\t82 on\t121 up\t152 advic\t159 part\t176 on\t198 on\t242 it\t260 aback\t273 issu\t974 offic\t1169 awai\t1235 hostag\t1334 over\t1378 reveng\t1466 over\t1477 home\t1642 out\t1689 on\t1773 in\t2120 off\t2184 off\t2579 rein\t2579 helm\t2579 over\t2579 baton\t2679 home\t2724 off\t2880 place\t2881 measur\t2881 step\t2881 action\t2882 decis\t2884 over\t2884 on\t2886 posit\t2886 stand\t3174 plung\t3191 care\t3198 deliveri\t3357 awai\t3441 stand\t4496 lead
takeov 4027 bid\t4027 offer
talk 3199 to lawyer\t153 about\t153 over\t153 through\t265 into\t265 round\t333 into\t1485 up\t3627 out
tamper 3587 with
tap 1652 and pai\t2271 water
target 4136 advertis\t4136 advert
tariff 4055 disput
task 948 forc
tax 3684 on profit from sale\t3682 on excess profit\t3687 on sugari drink\t1604 on incom\t3679 free allow\t3681 on rich\t3681 on wealth\t3681 on fortun\t3685 on home\t3688 on emiss\t1049 author\t1049 offic\t1049 administr\t1049 collector\t1128 evas\t1128 fraud\t1128 dodg\t1608 break\t1608 relief\t1608 credit\t1608 allow\t1608 cut\t1608 deduct\t1608 giveawai\t1608 reduct\t1609 return\t1609 declar\t1609 file\t1610 haven\t1665 free\t2702 raid\t2703 increas\t2703 rise\t2703 hike\t2703 raid\t2727 dodg\t3677 bill\t3677 demand\t3678 rate\t3679 threshold\t3680 base\t3692 amnesti\t3692 pardon
taxabl 3680 incom
teach 1994 staff\t1996 hour\t3855 assist
teacher 3853 shortag\t3855 aid
team 157 up\t2479 member
tear 188 down\t2557 up\t2561 into\t2652 through\t3502 ga\t3502 gase
technic 2050 problem\t2050 fault\t2991 inspect\t2992 malfunct\t2992 fault\t2992 failur\t3865 colleg
telecom 2029 network\t2030 oper
telecommun 2030 compani
telephon 3560 line
televis 2398 channel\t2533 present\t4449 licenc
tell 2562 off\t3307 apart
temperatur 4294 record
temporari 2341 accommod\t3568 shelter
ten 3088 time as mani\t3088 time as much\t3088 time more\t697 year
tenanc 868 agreement
tend 2885 to
term 972 of offic\t1712 of employ\t3833 time
terrac 3728 hous
test 3897 in peopl for first time\t3901 on anim\t2635 posit\t2732 posit\t2923 project\t3448 case\t3914 model\t4504 match\t4542 posit
text 4115 messag
thank 628 to
that 3064 appli
the 478 greater part of\t695 year to date\t478 major of\t478 bulk of\t693 previou year\t694 follow year\t694 come year\t695 current year\t1078 person su\t3077 vast major\t3077 great bulk\t1199 law\t3074 least
theater 4437 director
theatr 4437 director
theft 1127 of fund\t3527 from pocket
theme 4458 park
thermal 2249 renov
these 3001 last dai\t670 dai
thi 695 year
thick 4286 fog
think 235 about\t3623 tank
third 2502 place
those 1962 take part\t3239 who sign\t3240 who benefit\t3241 who appli\t3561 who surviv\t3567 forc out\t3873 not given\t4124 whose data\t1046 survei\t1046 poll\t1218 affect\t2930 insid\t3237 affect\t3237 concern\t3242 claim
thought 243 to be\t235 about
thrash 154 out
three 3085 out of four\t3087 time as mani\t3087 time as much\t3087 time as high\t3085 in four\t690 monthli\t2745 month\t3085 quarter\t4466 goal
threw 1637 good monei after bad\t2605 in the towel\t124 weight behind\t1089 in jail\t1089 kei awai\t2605 in towel\t2646 onto street\t109 out\t180 up\t215 awai\t215 out\t869 out\t990 out\t1007 out\t1118 out\t1171 out\t1401 out\t1637 awai\t2637 up
throat 3929 pain
throughout 718 the countri
throw 1637 good monei after bad\t2605 in the towel\t3719 out of home\t124 weight behind\t1089 in jail\t1089 kei awai\t2605 in towel\t2646 onto street\t109 out\t180 up\t215 awai\t215 out\t869 out\t990 out\t1007 out\t1118 out\t1171 out\t1401 out\t1637 awai\t1655 lifelin\t2637 up
thrown 1637 good monei after bad\t2605 in the towel\t124 weight behind\t1089 in jail\t1089 kei awai\t2605 in towel\t2646 onto street\t109 out\t180 up\t215 awai\t215 out\t869 out\t990 out\t1007 out\t1118 out\t1171 out\t1401 out\t1637 awai\t2637 up
thumb 788 up\t2556 down\t2613 up
thump 2604 victori
ti 1467 up
tick 18 up
ticket 2155 price\t2528 sale\t4237 inspector\t4412 price
tickl 2658 pink
tidal 2319 wave\t4094 power\t4295 surg
tidi 2894 up
tie 614 the knot\t614 knot\t1434 up\t1467 up
tight 2584 lip
tighten 772 screw\t2685 belt
till 3808 worker
timber 4346 harvest
time 3946 between infect and symptom\t662 and again\t705 to come\t972 in offic\t1089 behind bar\t1109 behind bar\t1709 off sick\t3946 befor symptom\t701 limit\t710 off\t2742 frame\t3478 bar
timet 4245 chang
tini 3988 plastic particl\t1752 tot
tip 145 off\t1275 off\t2170 over
tissu 3940 sampl\t3940 test
titl 2491 match\t2503 holder\t4540 winner
to 2855 the end of\t669 thi dai\t682 begin with\t734 some extent\t2599 no avail\t598 blame
togeth 635 with
toi 235 with
told 2562 off\t3307 apart
ton 2672 of
too 3478 late to prosecut\t3706 close to call\t3725 few home\t3853 few teacher\t474 littl\t474 few\t475 much\t2639 heavi
took 31 turn for wors\t43 the place of\t101 out a loan\t975 into state ownership\t1002 to the street\t1210 the life of\t1504 off the market\t2561 a swipe at\t2564 hat off to\t2757 out of servic\t2757 out of oper\t19 a dive\t72 to heel\t101 on debt\t133 aim at\t171 over from\t173 advantag of\t237 the view\t260 by surpris\t260 by surpriz\t1080 to court\t1080 legal action\t1105 the stand\t1203 into custodi\t1331 control of\t1332 control of\t1466 control of\t1700 industri action\t1741 up resid\t1874 to hospit\t2115 a plane\t2620 to court\t2680 to stage\t2710 wrap off\t2711 off shelv\t2724 out of\t2883 into account\t2883 account of\t2883 into consider\t2885 care of\t3199 legal advic\t3441 wit stand\t0 effect\t6 back\t55 in\t58 awai\t58 off\t77 place\t79 effect\t82 on\t121 up\t152 advic\t159 part\t176 on\t198 on\t242 it\t260 aback\t273 issu\t974 offic\t1169 awai\t1235 hostag\t1334 over\t1378 reveng\t1466 over\t1477 home\t1642 out\t1689 on\t1773 in\t2120 off\t2184 off\t2579 rein\t2579 helm\t2579 over\t2579 baton\t2679 home\t2724 off\t2880 place\t2881 measur\t2881 step\t2881 action\t2882 decis\t2884 over\t2884 on\t2886 posit\t2886 stand\t3174 plung\t3191 care\t3198 deliveri\t3357 awai\t3441 stand\t4496 lead
top 1017 level meet\t1882 up jab\t4272 level alert\t4425 sell book\t35 out\t83 up\t524 notch\t923 diplomat\t1072 court\t1439 brass\t1439 dog\t3263 up\t3595 contend\t3704 poll\t4024 compani\t4443 act\t4489 scorer\t4496 tabl\t4523 three
tore 188 down\t2557 up\t2561 into\t2652 through
torn 188 down\t2557 up\t2561 into\t2652 through\t4563 muscl
torrenti 4275 rain
touch 2593 and go\t2119 down
tourist 1521 industri\t3691 tax
tow 4260 truck
tower 855 block
town 881 centr\t881 center\t940 hall\t1055 hall\t2775 hall\t3641 council\t3666 twin
toxic 3579 leak
track 1717 record\t3945 contact\t4135 file
trade 1176 in human be\t1520 fair\t1520 show\t1702 union\t3810 hour\t3865 school\t4055 war\t4055 disput\t4056 deal\t4056 agreement\t4056 pact\t4057 surplu\t4057 surplus\t4058 deficit\t4058 gap\t4509 period
traffic 2140 lane\t2144 circl\t2146 jam\t2161 light\t2163 accid\t3493 polic\t3493 offic
traffick 3534 victim
train 2103 servic\t2104 line\t2105 station\t2106 compani\t2106 oper\t3866 place\t3866 posit\t4235 engin\t4236 driver\t4236 oper\t4238 cross
transact 3686 tax
transfer 3630 of power\t4508 fee\t4509 window
transform 4073 station
transmiss 2225 network\t2226 line\t4072 oper
transmit 1843 to
transnat 1427 corpor
transport 2189 link\t3018 servic\t3204 mean
trash 3653 can
travel 2115 by air\t2173 to work\t4244 without ticket\t201 to\t1521 industri\t1739 document\t4242 pass
treasuri 927 secretari\t4012 bond
treat 1161 differ\t3273 as
tree 4301 down\t4344 pest\t4345 diseas\t4346 fell\t4355 plant
tri 283 to find\t185 out
trial 2923 scheme\t3446 collaps
tropic 2302 storm
troubl 3926 sleep\t3931 breath
trunk 2935 road
try 283 to find\t3460 to kill\t185 out
tuck 3335 into
tuition 1983 fee
turf 1007 out\t2646 out
turn 192 a blind ey to\t117 up heat on\t192 blind ey\t192 deaf ear\t2651 to ash\t3514 himself in\t4494 game around\t45 into\t46 into\t60 up\t68 up\t109 down\t181 out\t220 up\t869 out\t1027 point\t1486 out\t1578 profit\t2170 over\t2592 corner\t2592 around\t2754 on\t2755 off\t3187 to\t3314 out
tv 2398 station\t2398 channel\t2533 present\t4449 licenc
twice 3086 as mani\t3086 as much\t3086 as high\t3090 a year
twin 3666 town
twist 117 arm\t265 arm
two 3084 out of three\t3084 in three\t696 week\t1397 wai\t3084 third\t4467 goal
ty 1467 up
type 2917 approv
u 2558 turn
ultra 3633 right
un 1387 secur council
unabl 2334 to leav\t3063 to appli\t3742 to heat
unaccount 3562 for
undecid 3599 voter
undeclar 2846 work
under 2640 the influenc\t3033 term of\t1180 seal\t1291 18\t2583 wrap\t3246 18
underag 1291 person\t1291 peopl
undercov 3500 offic\t3500 polic
undergo 2638 surgeri
undergon 2638 surgeri
underli 4008 inflat
undersea 4074 cabl
undertak 2881 measur
undertaken 2881 measur
undertook 2881 measur
underw 2638 surgeri
underwat 3564 team
undocu 1742 migrant
unemploy 1697 rate\t3745 benefit\t3745 pai
unequ 1161 treatment
unesco 4408 site
unexplod 3499 bomb
unfil 1687 posit
unfriendli 4028 takeov
unheard 2596 of
union 2781 and employ
univers 1974 presid\t1983 fee\t1986 ground\t2926 administr\t2926 manag
unlaw 3458 kill\t3524 entri
unlik 3871 to be chanc
unman 2036 aerial vehicl\t2036 aircraft
unpaid 1729 helper\t2704 bill\t3452 work
unpublish 3902 studi
unschedul 4162 land
unsolv 3518 case\t3518 crime
until 2746 the end of\t2855 the end of\t3037 further notic
untreat 3873 group
unwant 3895 effect\t4028 bid
up 2697 to ey in debt\t591 in arm\t605 to date\t2593 in air\t2674 and run\t66 stick\t643 to\t643 until\t657 to\t3888 chanc
upper 4081 price limit\t769 limit\t916 hous\t916 chamber
uproot 4301 tree
upward 654 of
urban 2948 area
us 3773 by date\t4083 less energi\t84 up\t3190 right\t3309 up\t3823 again\t4114 abroad\t4126 data
user 2026 account\t4127 data
usher 80 in
util 2951 bill\t2951 charg
vacant 1687 post\t3817 shop
vacat 3732 home
vaccin 3952 rate\t3952 uptak\t3952 coverag\t3953 hesit\t3953 sceptic\t3954 oppon\t3954 sceptic
valu 1603 ad tax\t4022 of share
varieti 2279 of speci
veer 4267 off
veget 4335 grower
vehicl 3689 excis duti\t3689 exciz duti\t2102 manufactur\t2991 test\t3526 theft\t3689 tax\t3996 emiss
ventur 4036 capit
veri 2658 happi\t3073 small\t3074 littl\t4292 hot
vest 3911 interest
veterinari 1828 surgeon
vi 1488 with
vice 3597 presidenti candid\t934 presid\t1974 chancellor
victori 4463 at home\t4464 awai
video 1279 surveil\t2056 game\t4152 platform\t4521 refere\t4521 assist
vie 1488 with
view 2527 figur\t3672 sought\t4451 figur
villag 3665 hall
violat 3475 contract
violenc 1264 in the home
violent 1004 clash\t4554 fan
virtual 1648 currenc\t2057 realiti
visitor 3691 levi\t3818 number\t4414 number
vocat 1714 train\t3865 school
voic 253 concern\t3192 support\t4161 record
vote 988 in favour of\t988 in favor of\t3606 of no confid\t2613 of confid\t3588 by mail\t109 down\t278 for\t962 public\t965 centr\t965 center\t966 slip\t988 through\t990 down\t990 against\t3395 in\t3406 ye\t3430 ye\t3580 urn\t3581 dai\t3586 rig\t3589 earli
voter 964 particip\t3582 survei
vy 1488 with
wa 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
wage 4063 adjust for inflat\t1617 floor\t1618 increas\t1618 rise\t1703 agreement\t2700 packet\t2701 freez\t4514 bill
wai 744 out\t895 in\t896 out\t2938 through
wait 1727 staff\t1905 list\t1905 time\t4177 area
walk 614 down aisl\t1088 from court\t1230 off with\t2557 awai from\t2679 awai with\t69 out\t1088 free\t1700 out\t2605 out\t2605 awai\t2622 free\t3573 wound
want 2634 man\t2634 men\t3485 notic
war 998 of word\t1358 game\t1366 crime\t1558 chest
ward 110 off
warm 2965 season
warn 4043 on profit
wartim 3499 bomb
wash 1126 of monei
wast 2599 of time\t2265 recoveri\t3652 collect\t3653 contain\t3654 lorri\t4103 repositori
watch 166 over\t3191 out
water 7 down\t29 down\t2233 power\t2272 suppli\t2272 provis\t2311 shortag\t2952 pipe\t2952 main\t2952 suppli\t3990 level\t4187 land\t4297 level\t4302 scarciti\t4303 ban
wave 2555 through\t4094 power
wealth 3681 tax
weapon 1355 sale
wear 331 awai
weather 2295 condit\t2296 servic\t2296 offic\t2297 forecast\t2963 forecast\t4270 warn
web 2019 page\t2022 search\t3814 shop\t4150 browser
weekend 3732 home
weigh 235 up
weight 3918 rel to height\t2639 problem
welcom 2677 babi
welfar 1623 payment\t3751 offic\t3752 depart
well 504 known\t576 off\t576 heel\t589 like\t3894 toler
wellb 4327 of anim
went 31 from bad to wors\t88 down like lead balloon\t2581 through with fine toothcomb\t34 up and down\t53 hand in hand\t198 head to head\t970 to the poll\t1876 under the knife\t2326 up in flame\t2566 back on word\t2656 like hot cake\t4267 off the road\t18 through roof\t79 into effect\t88 pear shape\t91 back to\t1490 into administr\t1490 to wall\t1490 belli up\t1691 into retir\t1700 on strike\t1841 down with\t2174 on board\t2621 on trial\t2632 to ground\t2632 into hide\t2635 down with\t2638 under knife\t2675 separ wai\t2708 great gun\t2712 to wall\t3349 into detail\t8 on\t16 up\t19 down\t31 downhil\t36 beyond\t36 over\t59 miss\t69 awai\t70 back\t71 into\t77 ahead\t88 wrong\t160 to\t186 over\t190 against\t196 down\t201 to\t203 with\t229 for\t280 through\t301 through\t1221 for\t1256 off\t1256 bang\t1474 for\t1490 bankrupt\t1490 bust\t1490 under\t1490 broke\t1646 public\t2051 down\t2168 down\t2510 through\t2511 out\t2585 public\t2622 unpunish\t2673 wrong\t2689 bust\t2747 again\t2876 ahead\t2914 back\t3292 ahead\t4496 top
were 305 in a posit to\t1873 out of the wood\t2573 up in arm about\t2690 out of a job\t22 twice as high\t55 made up of\t113 in need of\t124 in favour of\t124 in favor of\t164 in charg of\t165 in charg of\t226 the result of\t237 of the opinion\t286 the properti of\t293 in line with\t303 abl to claim\t974 sworn into offic\t1308 taken to hospit\t1638 abl to pai\t1874 treat in hospit\t2171 at the wheel\t2171 behind the wheel\t2568 of on mind\t2568 on same page\t2573 dead set against\t2621 put on trial\t2653 at break point\t2653 burst at seam\t2673 on the blink\t2683 better off by\t2686 out of pocket\t2690 out of work\t2690 thrown on scrapheap\t2709 in dire strait\t2737 at head of\t2810 deliv to hospit\t2810 brought to hospit\t2810 taken to hospit\t2810 put in hospit\t3157 in receipt of\t3176 of the view\t3184 in charg of\t3184 to blame for\t3186 put on hold\t3253 in receipt of\t3318 of same opinion\t3363 more import than\t3706 neck and neck\t36 more than\t55 compris of\t55 compriz of\t89 a hit\t190 in breach\t194 face with\t225 conting on\t225 down to\t226 due to\t226 caus by\t226 attribut to\t226 down to\t231 set to\t231 due to\t234 keen to\t234 eager to\t235 think of\t238 familiar with\t257 fond of\t285 worthi of\t285 entitl to\t286 own by\t286 part of\t288 in exist\t289 short of\t293 consist with\t297 aim at\t297 intend for\t297 design for\t301 subject to\t305 abl to\t305 capabl of\t969 a candid\t973 in power\t974 sworn in\t1474 price at\t1639 in debt\t1841 taken ill\t1841 struck down\t1841 laid low\t1842 affect by\t1842 afflict by\t1873 on mend\t1874 in hospit\t2313 under water\t2326 on fire\t2511 knock out\t2569 at loggerhead\t2569 at odd\t2575 set to\t2575 pois to\t2575 poiz to\t2575 in pipelin\t2575 on card\t2575 line up\t2580 at helm\t2580 in charg\t2592 on mend\t2621 in dock\t2622 let off\t2623 behind bar\t2636 plagu by\t2636 hit by\t2636 rack by\t2648 over limit\t2656 snap up\t2657 kept wait\t2659 in tear\t2689 declar bankrupt\t2690 made redund\t2690 laid off\t2709 in troubl\t2709 on rope\t2709 in difficulti\t2714 cheaper than\t2864 equip with\t2880 carri out\t2899 of opinion\t2900 in forc\t2900 in effect\t2901 subject to\t2901 cover by\t2902 in state\t2903 found guilti\t2903 declar guilti\t2903 recognis guilti\t2903 recogn guilti\t2910 present at\t3177 in possess\t3178 in agreement\t3178 in favour\t3178 in favor\t3179 in oper\t3180 under consider\t3180 look at\t3181 subject to\t3184 respons for\t3185 associ with\t3185 link to\t3185 ti to\t3185 connect with\t3280 oblig to\t3280 requir to\t3280 bound to\t3288 left unchang\t3342 next to\t3351 in touch\t3363 greater than\t3364 most common\t3548 in flame\t3548 on fire\t3611 vote out\t3704 in front\t3934 on ventil\t4144 made public\t4249 behind schedul\t16 up\t19 down\t36 abov\t36 over\t38 worth\t49 still\t59 lost\t77 stage\t77 held\t79 effect\t89 success\t94 given\t94 award\t94 grant\t95 given\t125 against\t136 grate\t138 sorri\t159 involv\t159 present\t160 present\t160 there\t195 victori\t196 beaten\t196 defeat\t231 plan\t234 after\t237 convinc\t238 awar\t240 sceptic\t253 afraid\t253 concern\t253 worri\t253 alarm\t253 scare\t253 terrifi\t255 about\t256 sorri\t261 happi\t261 glad\t261 pleas\t261 delight\t288 there\t288 found\t289 without\t289 miss\t290 import\t290 signific\t291 differ\t298 place\t303 elig\t303 entitl\t304 unwil\t306 will\t306 readi\t306 prepar\t871 resid\t871 base\t974 inaugur\t1087 guilti\t1087 convict\t1088 clear\t1156 left\t1211 kill\t1211 dead\t1639 indebt\t1644 quot\t1690 emploi\t1874 admit\t2051 down\t2169 strand\t2169 ground\t2511 elimin\t2621 tri\t2623 insid\t2635 infect\t2637 sick\t2660 worri\t2690 ax\t2732 contamin\t2747 restor\t2810 hospitalis\t2810 hospit\t2851 infect\t2872 locat\t2872 situat\t2898 link\t2898 relat\t2898 connect\t2900 valid\t2902 capabl\t2903 convict\t3157 given\t3175 notic\t3175 told\t3175 spot\t3180 consid\t3180 discuss\t3182 locat\t3182 found\t3182 situat\t3183 applic\t3186 suspend\t3186 halt\t3186 frozen\t3191 care\t3195 confid\t3196 interest\t3198 deliv\t3281 oblig\t3281 requir\t3281 compel\t3283 permit\t3283 allow\t3284 exempt\t3284 excus\t3284 spare\t3295 hurt\t3295 injur\t3295 wound\t3375 move\t3405 done\t3548 ablaz\t3576 trap\t3576 stuck\t3576 pin\t3576 caught\t3576 buri\t3610 elect\t3611 unseat\t3702 oppos\t3702 against\t3703 undecid\t3703 unsur\t3704 ahead\t3706 level\t3706 ti\t3934 ventil\t4144 expos\t4248 cancel\t4248 suspend\t4249 delai\t4479 suspend\t4479 ban\t4497 bottom\t4497 last
whack 17 up
what 3544 caus the fire
wheel 4163 up land
wheelchair 1910 user
whereabout 3562 unknown
whip 1658 round
white 1950 coat\t3624 paper
whitehal 937 offici
whittl 21 down
whoop 3956 cough
wide 258 dislik\t567 rang\t4487 player
widow 3769 pension
wild 2278 anim\t4353 boar
win 3612 second term\t3612 anoth term\t4464 on road\t265 over\t2725 back\t3610 seat\t4469 goal\t4529 stage
wind 2229 power plant\t2 up\t2229 farm\t2229 park\t2230 turbin\t2752 up
windfal 3682 tax
wine 3804 year
winter 3659 road servic\t3743 fuel payment\t2966 season
wintri 4278 mix
wipe 4491 floor with\t58 out\t188 out\t2281 out\t2628 out\t3308 out
wire 2404 servic
wit 3486 statement
with 613 a bun in the oven\t636 the except of\t647 the help of\t652 a view to\t652 the aim of\t4191 peopl on board\t611 a disabl\t638 regard to\t644 effect from\t678 immedi effect\t725 on voic\t3031 regard to\t3032 respect to\t611 disabl\t613 child\t4191 astronaut
withdraw 1503 from sale\t1504 from sale\t2557 from
withdrawn 1504 from sale\t2557 from
withdrew 1504 from sale\t2557 from
within 3065 rule
without 4192 peopl on board\t4536 lose a set\t1695 a job\t1785 a home\t3574 a scratch\t3795 anim product\t509 preced\t678 delai\t680 warn\t725 dissent\t737 charg\t737 payment\t737 pai\t1668 debt\t3038 delai\t3068 foundat\t3069 evid\t3072 opposit\t3103 pai\t3104 charg\t3106 permiss\t3106 authoris\t3106 author\t3574 injuri\t3598 parti\t3794 meat\t3796 pesticid\t3947 symptom\t3965 prescript\t4113 recept\t4192 crew\t4516 spectat
wolf 3335 down
won 3612 second term\t3612 anoth term\t265 over\t2725 back\t3610 seat
word 3071 for word\t4432 of song
wore 331 awai
work 157 hand in hand\t2846 off the book\t1707 from home\t2415 of fiction\t2437 of art\t3835 at home\t4190 outsid station\t89 out\t157 togeth\t182 out\t227 out\t948 group\t1683 collect\t1699 stoppag\t1704 hour\t1704 time\t1706 dai\t1712 condit\t2516 out\t3352 togeth\t3419 togeth\t3892 well\t3916 out
workforc 3250 reduct
workplac 3762 pension
world 3499 war bomb\t4408 heritag site\t4540 titl holder\t4551 govern bodi\t1036 power\t2505 record\t4408 heritag\t4540 champion\t4550 cup\t4550 championship\t4551 feder\t4551 associ
worn 331 awai\t3927 out
worth 3537 on street
would 230 rather\t233 like\t304 not
wrap 2 up
wreak 2652 havoc
write 1641 off\t3359 off
writer 3906 of the studi\t4428 of vers
written 1641 off\t3359 off\t3439 testimoni
wrong 1249 un
wrote 1641 off\t3359 off
x 1894 rai
year 692 on year\t705 to come\t3095 after year\t3248 group
yearli 4040 account\t4041 figur
yellow 4477 card\t4528 jersei
young 1424 compani\t1750 man\t1750 men\t1751 woman\t1751 women\t1754 person\t1754 peopl\t4320 cattl\t4321 sheep
youth 3752 welfar offic\t3455 court
zero 275 in`
