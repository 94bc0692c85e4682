.PHONY: screenshots

# Takes the pictures of the README from the running product; needs Node and Chromium.
screenshots:
	mvn -B -q -Dfast -Dentente.islandTests=--build-only -pl app -Dtest=Screenshots test
