"""Words whose meaning is for or against somebody, written from knowledge of English: what the sentiment toward a named target rests on."""

from __future__ import annotations

# Verbs: who suffers it is worded badly.
AGAINST = frozenset(
    """
    abandon abuse accuse admonish alarm allege anger annoy antagonize arraign arrest assail assassinate assault attack ban bar bash beat belittle
    berate besiege betray blame blast block bother boycott brand bully cancel castigate censor censure challenge charge chastise chide compare condemn
    condescend confront contradict convict corner court-martial cripple criticise criticize crucify crush curse damage damn debunk deceive decimate
    decry defame defeat demonize denounce deport depose deride despise destroy detain detest devastate disappoint disapprove disavow discipline
    discourage discredit discriminate disgrace disgust dislike dismiss disparage dispute disqualify disrespect distract distrust doom doubt dub
    embarrass enrage exclude excoriate expel exploit fault fear fight fine fire flay frighten frustrate hammer hamper harass harm hate haunt hound
    humiliate hunt hurt impeach implicate imprison indict infuriate injure insult interrogate interrupt intimidate investigate irk jail jeer kidnap
    kill label lambaste lament liken link loathe malign mock molest murder nail needle offend oppose ostracize oust outrage overrule overthrow
    overwhelm persecute pester pillory plague poison portray pressure probe prosecute protest provoke pummel punish question rape rebuke reject
    reprimand reproach resent ridicule rip roast rob ruin sabotage sack sanction scare scold scorn sentence shame shoot shun sideline skewer slam
    slander slap smear snub sour spurn stab stain stalk stigmatize stop strip stump subpoena sue suspect suspend target tarnish taunt terrorize
    threaten thwart tie topple torment torture trash trick trouble undermine unseat upbraid upset victimize vilify warn weaken worry wound wreck
    """.split()
)
# Verbs: who is given it is worded well.
FOR = frozenset(
    """
    acclaim accommodate acquit admire adore aid amuse applaud appreciate assist award back befriend bless boost calm care celebrate champion charm
    cheer cherish choose clear comfort commend compliment congratulate console credit cure defend delight elect elevate embrace encourage endorse
    energize enjoy enrich entertain esteem excite exonerate extol fascinate favor favour flatter forgive foster free glorify greet hail help honor
    honour hug idolise idolize impress inspire kiss laud like love mentor nominate nurture pardon please praise prefer promote protect rally reassure
    recommend reelect rejoice rescue respect revere reward salute save shield soothe strengthen support sympathize thank thrill tout treasure trust
    unite uphold value venerate vindicate vouch welcome worship
    """.split()
)
# Verbs: who does it is worded badly.
MISDEED = frozenset(
    """
    abandon abduct abuse accuse admit alienate allege anger antagonize apologise apologize assassinate assault attack attempt backtrack balk ban bash
    belittle betray blame block bluff blunder boast bomb botch brag break bribe bully bungle burn capitulate cave cheat claim coerce collapse collude
    complain conceal concoct condone conspire contradict corrupt crash cripple curse cut cut-off damage deceive deepen defame default deflect defraud
    defy degrade demand demean demonize denigrate deny deport desert destroy detain deteriorate discriminate dismantle dismiss disparage disregard
    disrupt distort divide dodge downplay duck embezzle endanger enrage escalate evade evict exacerbate exaggerate exclude exploit fabricate face fail
    fake falsify falter fear-monger fire flee flip-flop flop flout forge frighten fumble gloat gripe grope grovel grumble gut hack harass harm hide
    hijack hurt ignite ignore impede incite inflame infuriate injure insinuate insist insult interfere interrupt intimidate invade invent jail
    jeopardize kidnap kill lag lapse lash launder leak lie loot lose lurch malign manipulate massacre meddle mess mishandle misjudge mislead
    misrepresent misspeak misstate misuse mock molest mumble murder neglect obstruct offend oppose oppress ostracize overreach overstep pander panic
    peddle perpetrate persecute plead plot plummet plunder prey procrastinate profiteer prolong provoke pummel punish rail ramble rant rape refuse
    reject renege repeal resign resort retaliate retreat reverse ridicule riot rip rob ruin sabotage scapegoat scare scheme scold scrap scream scuttle
    seethe separate sexually-assault shirk shoot shout shove silence sink slam slander slash slide smear sneer snub sow spew squander stab stalk
    starve steal stoke stonewall struggle stumble suffer suffocate suppress swindle taint tamper tank tarnish taunt terrorize threaten thwart topple
    torture traffic trample trash trick tweet undercut underestimate undermine vandalize vilify violate waste waver weaken whine whitewash withhold
    worsen wreck yell
    """.split()
)
# Verbs: who does it is worded well.
MERIT = frozenset(
    """
    accomplish achieve advance applaud assist befriend benefit boost broker build calm celebrate champion clarify collaborate comfort compromise
    congratulate conquer console contribute cooperate create cure defend deliver donate earn educate empower encourage endure energize enlighten
    enrich excel feed fight flourish forgive foster free fulfil fulfill graduate heal help honor honour hope impress improve innovate inspire invest
    lead liberate love mediate mentor modernize nurture overcome persevere pioneer please pledge praise preserve prevail promise prosper protect rally
    rebound rebuild reconcile recover reform rejoice repair rescue restore revitalize revive sacrifice safeguard save secure serve share shine soar
    solve soothe stabilize steer strengthen succeed support surpass sympathize thank thrive transform triumph unify unite uphold volunteer welcome win
    """.split()
)
# Nouns, adjectives and adverbs that tell of something bad.
BAD = frozenset(
    """
    abhorrent absurd abuse abusive abysmal accusation accusations accused adversary aggression aggressive alarming alienated allegation allegations
    anger angry anxious appalling arrested arrogance arrogant assassination assault atrocity attack attacks authoritarian autocrat awful awkward
    backlash bad bankrupt barbaric baseless betrayal betrayed bias biased bigot bigotry bitter blame bloody blunder bogus bombastic bombshell bribery
    brutal brutality bully burden callous careless casualty catastrophe chaos chaotic charge charges cheat collapse collusion combative complaint
    complicit concern concerns condemnation condescending confusion conspiracy contempt contentious contradictory controversial controversy convict
    convicted corrupt corruption cover-up coward cowardly crackdown crazy crime criminal crisis critic criticism critics crony crooked crude cruel
    cruelty culprit cynic cynical damage damaging danger dangerous deadly deceit deceitful deception deceptive decline deeply-flawed defeat defective
    defiance defiant delusional demagogue deplorable despair desperate despicable destruction destructive detrimental devastating dictator dirty
    disappointing disappointment disaster disastrous discrimination discriminatory disgrace disgraceful disgusting dishonest dishonesty disinformation
    dismal dismissive disrespect disrespectful disturbing divisive doomed doubt doubts draconian dubious dumb embarrassing embarrassment embattled
    enemies enemy erratic erroneous error errors escalation evil excessive excuse exploitation extreme extremist failed failing failure failures fake
    fallout false falsehood falsehoods farce fascism fascist fatal fault fear fearful fears felony feud fiasco filthy flawed foe fool foul fraud
    fraudulent freak frightening frustrated frustration furious fury gaffe greed greedy grievance grim guilt guilty gun-toting harassment harm harmful
    harsh hate hateful hatred heartless heinous hoax horrendous horrible horror hostile hostility humiliating humiliation hurt hypocrisy hypocrite
    hypocritical hysteria hysterical idiot ignorant illegal illegitimate immoral immorality impeachment imprisonment improper inaccurate inadequate
    inappropriate incapable incendiary incoherent incompetence incompetent indefensible indicted indictment ineffective ineligible inexcusable
    infamous infighting inflammatory inhumane injustice insane insensitive instability insufficient insult insulting insults interference intolerance
    intolerant invasion investigation irrational irresponsible jail jealous jerk killer killing lame laughable lawbreaker lawless lawsuit lazy lethal
    liar lie lies loser loss losses lousy ludicrous lying mad madness malicious manipulation manipulative massacre mean meddling menace mess
    misconduct miserable misguided misinformation misleading misogynist misogynistic misogyny mistake mistakes mockery moron murder murderer murderous
    narcissism narcissist narcissistic nasty nazi nefarious negative neglect negligence negligent nightmare nonsense nonsensical notorious obstruction
    offensive opponent opponents oppression oppressive out-of-touch outcry outdated outrage outrageous overreach panic paranoid parasite partisan
    pathetic perjury perverse pervert petty phony plot poison poisonous polarizing poor predator prejudice prison probe problem problematic problems
    propaganda protest protests punishment puppet quagmire questionable racially-charged racism racist radical rant rape rapist rebuke reckless
    rejection reprehensible repressive repugnant resentment resignation revenge ridiculous rigged riot rogue rotten rude rumor rumors ruthless
    sabotage sad scam scandal scandals scapegoat scare scathing scorn selfish selfishness senseless sexist shady sham shame shameful shameless
    shocking sick sickening silly sinful sinister slander sleazy slur slurs smear spite squabble stain stigma stolen stooge strife struggling stupid
    subversive suffering suspect suspicion suspicious swamp tainted tantrum tension tensions terrible terrified terror terrorism terrorist terrorists
    thief threat threatening threats thug tirade tone-deaf torture toxic tragedy tragic traitor treason treasonous trouble troubled troubling
    turbulent turmoil tyrant ugliness ugly unable unacceptable uncertain uncomfortable unconstitutional undemocratic unethical unfair unfaithful
    unfavorable unfit unfounded unhappy unhinged unjust unjustified unlawful unpatriotic unpleasant unpopular unprepared unqualified unreliable unrest
    unstable unsuccessful untrue untrustworthy unwilling upset useless vengeful vicious vile villain vindictive violation violations violator violence
    violent volatile vulgar vulnerable wasteful weak weakness whining wicked witch witch-hunt worried worse worst worthless wrong wrongdoing
    xenophobic zealot
    """.split()
)
# Nouns, adjectives and adverbs that tell of something good.
GOOD = frozenset(
    """
    able acclaimed accomplished accomplishment accomplishments achievement adept admirable admiration admired adorable affection ally amazing
    ambitious applause appreciation attractive authentic award awarded backing balanced beautiful beauty beloved beneficial best best-known better
    bipartisan bold boost brave breakthrough bright brilliant calm candid capable caring celebrated celebration champion charismatic charm charming
    cheerful clever comfort comfortable comforting commendable committed compassion compassionate compelling competent confident congratulations
    considerate constructive convincing cooperation cooperative courage courageous creative credibility credible cure decency decent dedicated
    dedication delight delighted deserving dignified dignity diligent diplomatic distinguished dream dynamic eager ease effective efficient elegant
    eloquent eminent empathy encouraged encouraging endorsement energetic enthusiasm enthusiastic ethical excellence excellent exceptional excited
    excitement exciting exemplary experienced extraordinary fabulous fair faith faithful fame famous fan fans fantastic favorable favorite favourite
    fearless fine first-rate fond formidable freedom friend friendly friends friendship fun gem generosity generous genius gentle gentleman gift
    gifted glad glorious glory glowing good grace graceful gracious grateful gratitude great greatest greatness growth guts happiness happy
    hard-working hardworking heartfelt heartwarming helpful hero heroic heroism historic honest honesty honor honorable honored honour hope hopeful
    humanity humble humor humorous icon iconic idealistic impressive improvement incredible influential ingenious innocent innovative insight
    insightful inspiration inspirational inspired inspiring integrity intellect intelligent joy joyful justice keen kind kindness landmark landslide
    laudable leader leadership legendary legitimate likable lively love loved lovely loving loyal loyalty luck lucky magnificent masterful mature
    memorable mercy merit meritorious modest momentum nice noble opportunity optimism optimistic outstanding passion passionate patience patient
    patriot patriotic peace peaceful peacemaker perfect phenomenal pioneer pioneering pleasant pleased pleasure polite popular popularity positive
    powerful praise praised praiseworthy precious prestigious pride principled productive professional progress prominent promising prosperity
    prosperous proud prudent pure qualified radiant reasonable recovery refreshing reliable relief remarkable renowned resilience resilient
    resourceful respect respected respectful responsible revolutionary rewarding right righteous robust role-model romantic sacrifice safe satisfied
    savior secure selfless sensational sensible sincere skilled skillful smart smile smooth solid solidarity solution soothing special spectacular
    spirited splendid spotless stability stable star statesman steadfast stellar straightforward strength strengths strong stronger stylish success
    successful superb superior support supporter supporters sweet sympathetic sympathy talent talented terrific thank thankful thanks thorough
    thoughtful thrilled thriving trailblazer trailblazing tranquil transparent treasure tremendous tribute triumph trusted trustworthy truthful
    unifying united unity upbeat upright useful valiant valuable valued versatile vibrant victorious victory vindicated vindication virtue virtuous
    visionary vital warm warmth welcome well-known well-liked well-respected win winner winning wisdom wise witty wonder wonderful worth worthy wow
    zeal
    """.split()
)
