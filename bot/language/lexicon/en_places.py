"""What English-speaking towns have: kinds of venues, and towns that lines name without a comma."""

from bot.language.lexicon import words

# A word of this list ends the name of a place and says nothing of what fails or is to be done.
VENUES = words(
    # learning, faith, culture
    "hall school college academy university preschool montessori elementary kindergarten daycare"
    " nursery creche childcare playgroup seminary polytechnic institute dorm dormitory library"
    " archives museum gallery atelier theater theatre cinema multiplex cineplex odeon playhouse"
    " auditorium forum lyceum conservatory observatory planetarium aquarium zoo safari arboretum"
    " church chapel temple mosque synagogue shul gurdwara ashram cathedral abbey minster basilica"
    " monastery convent priory friary nunnery rectory vicarage parsonage presbytery parish"
    # health
    " hospital clinic polyclinic infirmary sanatorium hospice rehab maternity pharmacy chemist"
    " drugstore dispensary dental dentist dentists dentistry orthodontics orthodontist"
    " orthodontists endodontist periodontist podiatry optician opticians optometry chiropractic"
    " chiropractor physio physiotherapy acupuncture urology cardiology dermatology pediatrics"
    " pediatrician radiology oncology vet vets veterinary surgery crematorium crematory cemetery"
    " graveyard churchyard columbarium mausoleum"
    # food and drink, beds
    " restaurant cafe café diner grill pub bistro deli delicatessen brasserie trattoria osteria"
    " taqueria cantina creperie gelateria creamery pizzeria steakhouse chophouse smokehouse"
    " rotisserie ramen bbq barbecue eatery cafeteria tearoom teahouse coffeehouse bakehouse"
    " bakeshop takeaway takeout chippy roastery bakery patisserie tavern saloon bar alehouse"
    " taphouse taproom brewpub gastropub speakeasy nightclub discotheque lounge brewery brewing"
    " winery vineyard cidery meadery distillery cellars hotel motel hostel hostelry inn lodge"
    " lodges resort guesthouse bnb bedsit roadhouse bunkhouse chalet chalets cabins campground"
    " campsite"
    # shops and services
    " mall store market supermarket grocery grocers greengrocer greengrocers minimart mini-mart"
    " bodega bazaar emporium arcade boutique bookstore bookshop toyshop petshop pawnshop sweetshop"
    " giftshop florist florists jewelers jewellers haberdashery milliners tailors perfumery"
    " saddlery tackshop chandlery chandlers ironmonger ironmongers butcher butchers fishmonger"
    " fishmongers newsagent newsagents stationers outfitter outfitters upholsterers framers"
    " locksmiths printworks barbershop barbers hairdressers salon spa laundromat launderette"
    " laundrette carwash dealership showroom bank coworking makerspace hackerspace foodbank"
    " co-op coop cooperative"
    # work, travel, the public
    " center centre plaza hq headquarters warehouse workshop workroom factory foundry refinery"
    " smelter smithy tannery cannery gristmill windmill watermill hatchery feedlot dairy"
    " greenhouse orchard ranch barn homestead farmstead farmhouse stables kennel kennels cattery"
    " sanctuary shelter stockyard stockyards scrapyard junkyard lumberyard brickyard boatyard"
    " dockyard railyard shipyard marina boathouse lighthouse airport airfield heliport depot"
    " station substation truckstop tollbooth gasworks waterworks ironworks steelworks salvage"
    " courthouse embassy consulate firehouse firehall firestation precinct barracks jail prison"
    " legion vfw ymca ywca orphanage almshouse"
    # sport and play
    " stadium arena coliseum colosseum studio gym gymnasium dojo karate judo yoga pilates crossfit"
    " rink clubhouse fieldhouse ballpark skatepark velodrome speedway raceway racetrack racecourse"
    " fairground fairgrounds showground lido bathhouse natatorium aquatics casino ballroom pavilion"
    " rotunda bungalow townhouse treehouse camp hoa arms"
    " lutheran methodist baptist presbyterian episcopal catholic pentecostal anglican adventist"
    " memorial grange"
)

# Large towns and those named like nothing else; the second half of a name stands alone.
TOWNS = words(
    "chicago houston phoenix philadelphia dallas austin jacksonville columbus charlotte denver"
    " seattle boston nashville detroit portland memphis louisville baltimore milwaukee albuquerque"
    " tucson fresno sacramento atlanta omaha raleigh miami oakland minneapolis tulsa wichita"
    " arlington cleveland tampa honolulu anaheim aurora lexington stockton riverside"
    " cincinnati greensboro lincoln plano orlando irvine newark toledo durham chandler laredo"
    " madison lubbock glendale reno hialeah garland scottsdale chesapeake fremont"
    " boise richmond spokane modesto tacoma fontana oxnard moreno yonkers huntsville"
    " birmingham montgomery amarillo akron huntington augusta shreveport tallahassee"
    " knoxville worcester brownsville vancouver providence chattanooga tempe oceanside rockford"
    " ontario eugene springfield clarksville salem cary hayward lancaster salinas palmdale"
    " hollywood macon sunnyvale pomona killeen escondido pasadena naperville bellevue joliet"
    " murfreesboro midland rockville paterson savannah bridgeport torrance mcallen syracuse"
    " denton roseville thornton mesquite olathe dayton carrollton waco fullerton"
    " charleston visalia hampton gainesville hartford elizabeth lafayette"
    " topeka norman columbia abilene allentown evansville beaumont lansing ann provo fargo"
    " billings boulder pueblo peoria duluth flagstaff yuma yakima nampa bozeman missoula helena"
    " cheyenne laramie bismarck minot burlington concord nashua bangor albany"
    " rochester utica trenton camden wilmington dover annapolis frederick roanoke"
    " asheville greenville spartanburg biloxi jackson tupelo ithaca scranton erie altoona"
    # elsewhere
    " london manchester liverpool leeds sheffield bristol cardiff edinburgh glasgow belfast"
    " leicester coventry nottingham newcastle sunderland brighton plymouth southampton"
    " portsmouth norwich ipswich cambridge oxford exeter gloucester cheltenham swansea dundee"
    " aberdeen inverness dublin galway limerick toronto montreal ottawa calgary edmonton"
    " winnipeg halifax saskatoon regina kelowna hamilton kitchener sydney melbourne brisbane perth"
    " adelaide hobart canberra darwin geelong cairns auckland wellington christchurch dunedin"
)

# Words that are in no name: what is wrong, and the verbs of it.
AILING = frozenset(
    words(
        "down out off loose dark shut dead stuck low empty wont broken jammed broke won't doesnt"
        " doesn't isnt isn't cant can't keeps not needs need no died stopped has is"
    )
)

# Kinds of places, or of parts of them, that things are named after: `pool heater`, `tire rack`.
OF_THINGS = frozenset(
    words(
        "pool gate dock kitchen lobby bar tower basement garage yard office offices hall court"
        " garden gardens barn pier spa studio wing floor shop laundry unit bay suite dining spring"
        " springs tire tires furniture electric electrical site plumbing auto hardware books"
        " flowers bingo coffee pizza salvage heating security mechanical mobile trailer"
        " building house walk"
    )
)

# What has a number of its own within an address.
UNITS = frozenset(
    words(
        "apt apartment unit ste suite fl floor rm room bldg flat building lot dock bay level space"
        " trailer stall slip block tower hangar lab terminal pier gate # no units apts berth ph"
    )
)

# The letters of states.
STATE_CODES = frozenset(
    words(
        "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj"
        " nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc"
    )
)

# What is a kind of street only behind a number and a name: `5 harbor view`.
WIDE_STREETS = frozenset(
    words(
        "view vista hill heights run path pass bend cove ridge glen green point gardens grove"
        " park landing field fields hollow common commons rise vale wynd crossing bridge plaza end"
        " chase meadow meadows woods parade hts gdns overlook passage spur"
    )
)
